import Core

/// The names of months and weekdays, whole or cut to three letters and more.
enum MonthWords {
  /// 1 to 12.
  static func month(_ word: String) -> Int? { months[word] }

  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for language in languages {
      let names = language.split(separator: " ").map { String($0).unaccented }
      for (index, name) in names.enumerated() {
        months[name] = index + 1
        // "mar" is March in all languages that have it; "jui" and "jun" are told by their fourth letter.
        for length in 3..<max(3, name.count) {
          let short = String(name.prefix(length))
          let isShared = names.count { $0.hasPrefix(short) } > 1
          if !isShared, months[short] == nil { months[short] = index + 1 }
        }
      }
    }
    months["sept"] = 9
    return months
  }()

  private static let languages = [
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner februar mrz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  ]

  private static let weekdays: Set<String> = {
    let names = """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
      lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
      lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
      lunedi martedi mercoledi giovedi venerdi gio
      segunda terca quarta quinta sexta seg ter qua qui sex
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo za zo
      mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag lordag
      poniedzialek wtorek sroda czwartek piatek sobota niedziela pon wt sr czw pt sob nd
      """
    return Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
  }()
}
