extension LetterCues {
  /// Words that no class of words stands for; see ``LetterStepTurns``.
  static let stepTurnsSmall = """
    a about after again all also am an and another answer any anything are as ask asked at attached
    back be because been before best better both bring but by call came can come conversation could
    d day days dear decision did do don done down dr each eleven end enjoyed every experience find
    first five for forward four free friday from gave get give glad go good got great had half happy
    has have he hear hearing hello her here hi home hope hour hours how i if in interested interview
    is it its job just keep kind know last learned let like ll look looking lot love m made make
    manager may me meet meeting minutes monday month months more morning most mr mrs ms much my need
    never new next night nine no nobody not now number of off office on one only open or other our
    out over own part people phone place please position post put questions re read really regards
    right ring role room round s said same saturday say school second see seeing send she short
    should since sincerely six so something sorry start still t take taking talk team tell ten than
    thank thanks that the their them then there they thing think this thought three through thursday
    time to today told took tuesday two understand until up us ve very want wanted was way we
    wednesday week weeks well went were what when where whether which who why will wishes with
    without work would write year years yesterday you your yours ?
    """
}
