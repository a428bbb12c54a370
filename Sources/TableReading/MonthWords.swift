import Core

/// The names of months and weekdays, whole or cut to three letters and more.
enum MonthWords {
  /// 1 to 12.
  static func month(_ word: String) -> Int? { months[word] }

  /// The days of the week that a word names, 1 of them Monday; empty for another word.
  static func weekdays(_ word: String) -> Set<Int> { weekdays[word] ?? [] }

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

  /// Each word with the days that it names, 1 of them Monday.
  private static let weekdays: [String: Set<Int>] = {
    let days = [
      "monday mon montag mo lundi lun lunes lunedi segunda seg maandag ma mandag poniedzialek pon",
      "tuesday tue tues dienstag di mardi martes martedi terca ter dinsdag tirsdag tisdag wtorek wt",
      "wednesday wed mittwoch mi mercredi mer miercoles mie mercoledi quarta qua woensdag wo onsdag sroda sr",
      "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedi gio quinta qui donderdag torsdag czwartek czw",
      "friday fri freitag fr vendredi ven viernes vie venerdi sexta sex vrijdag fredag piatek pt",
      "saturday sat samstag sonnabend sa samedi sam sabado sab sabato zaterdag za lordag sobota sob",
      "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag niedziela nd",
    ]
    var words: [String: Set<Int>] = [:]
    for (place, names) in days.enumerated() {
      for name in names.split(separator: " ") { words[String(name), default: []].insert(place + 1) }
    }
    return words
  }()
}
