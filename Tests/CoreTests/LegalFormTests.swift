import Core
import Foundation
import Testing

@Suite struct LegalFormTests {
  /// A company whose legal form or umlauts are written otherwise is the same one.
  @Test(arguments: [
    ("Klinikum Sonnental", "Klinikum Sonnental gGmbH", true),
    ("Bäckerei Weiß", "Baeckerei Weiss", true),
    ("Bäckerei Weiss", "Baeckerei Weiß", true),
    ("Müller & Söhne", "Mueller & Soehne GmbH & Co. KG", true),
    ("Smørrebrød", "Smoerrebroed ApS", true), ("Weitblick e.V.", "Weitblick", true),
    ("Weitblick e. V.", "Weitblick", true), ("Globex", "Globex UG (haftungsbeschränkt)", true),
    ("Globex", "Globex, S.A. de C.V.", true), ("Globex", "Globex B.V.", true),
    ("Globex", "Globex A/S", true),
    ("Globex", "Globex SAS", true), ("Globex", "Globex S.L.U.", true),
    ("Globex", "Globex Pty Ltd", true),
    ("Globex", "Globex AB", true), ("Globex", "AB Globex", true), ("Globex", "Globex LLP", true),
    ("Globex", "Globex Sp. z o.o.", true), ("星河动力", "星河动力有限公司", true),
    ("Globex", "Globex PLC", true),
    ("Globex", "Globex Health", false), ("Bär", "Bar", true), ("Baer", "Bar", false),
    ("General Motors", "General Electric", false), ("Bank de CV Globex", "Bank Globex", false),
  ])
  func oneCompanyByAnyName(name: String, other: String, isSame: Bool) {
    let role = Role(id: UUID(), company: name, title: "")
    #expect(role.isAt(other) == isSame)
    #expect(Role(id: UUID(), company: other, title: "").isAt(name) == isSame)
  }
}
