/// A name as a text has it: a word, or several with hyphens between them ("Jean-Luc"), with what is said
/// behind it out of respect ("Sato-san").
struct WrittenName {
  /// Indices of the words of the name alone.
  let words: Range<Int>
  /// As they are looked up.
  let keys: [String]
  let hasHonorific: Bool
  /// Behind the name and what belongs to it.
  let end: Int

  /// - Parameters:
  ///   - index: of its first word.
  ///   - limit: where the sentence ends.
  init(at index: Int, of words: [LetterWord], before limit: Int, _ characters: [Character]) {
    var last = index
    while last + 1 < limit, Self.isHyphenated(last, in: words, characters),
      !Self.isHonorific(words[last + 1])
    {
      last += 1
    }
    self.words = index..<last + 1
    keys = words[index...last].map(\.key.withoutPossessive)
    hasHonorific =
      last + 1 < limit && Self.isHonorific(words[last + 1])
      && (Self.isHyphenated(last, in: words, characters)
        || Self.spokenApart.contains(words[last + 1].key.withoutPossessive)
          && !words[last + 1].shape.contains(.afterPause))
    end = hasHonorific ? last + 2 : last + 1
  }

  /// Two words in a row, as some are called: "Jean Luc". nil where no second one stands there.
  init?(pairAt index: Int, of words: [LetterWord], before limit: Int) {
    guard index + 1 < limit, words[index + 1].shape.contains(.capitalised),
      !words[index + 1].shape.contains(.afterPause)
    else { return nil }
    self.words = index..<index + 2
    keys = words[index...index + 1].map(\.key.withoutPossessive)
    hasHonorific = false
    end = index + 2
  }

  /// Whether a hyphen and nothing else stands between a word and the next.
  private static func isHyphenated(
    _ index: Int, in words: [LetterWord], _ characters: [Character]
  ) -> Bool {
    let gap = words[index].range.upperBound..<words[index + 1].range.lowerBound
    return gap.count == 1 && ["-", "\u{2010}", "\u{2011}"].contains(characters[gap.lowerBound])
  }

  static func isHonorific(_ word: LetterWord) -> Bool {
    !word.shape.contains(.capitalised) && honorifics.contains(word.key.withoutPossessive)
  }

  /// Whether someone is called so by the given name, whole as it is written.
  func isGivenName(of person: KnownNames.KnownPerson) -> Bool {
    fits(person.words.prefix(keys.count))
      || person.words.count > keys.count && fits(person.words.suffix(keys.count))
        && FamilyNames.comeFirst(person.words[0].key)
  }

  /// Whether it is one of the names of someone: "Thank you, Okafor."
  func isPart(of person: KnownNames.KnownPerson) -> Bool {
    person.words.indices.contains { start in
      fits(person.words[start...].prefix(keys.count))
    }
  }

  private func fits(_ names: ArraySlice<NameWord>) -> Bool {
    names.count == keys.count
      && zip(keys, names).allSatisfy { $0 == $1.key || $0 == $1.writtenOut }
  }

  private static let honorifics: Set<String> = spokenApart.union([
    "chan", "kun", "sama", "ssi",
  ])
  /// Those that also stand behind a blank, and are no words of English.
  private static let spokenApart: Set<String> = [
    "san", "sensei", "ji", "bey", "saheb", "sahib", "garu", "nim", "bhai", "didi", "hanim",
  ]
}

/// Names of families in whose lands they stand before the given one: "Nguyễn Thị Minh" is called Minh.
enum FamilyNames {
  static func comeFirst(_ key: String) -> Bool { first.contains(key) }

  private static let first = EnglishWords.set(
    """
    an bae bai ban baek bak bui cai cao cha chan chang chau che cheng cheon cheung chiang chin cho \
    choi chong chou chow chu chua chung dai dang dao deng dinh doan dong duan duong fan fang feng \
    fong fu gao ge geng gong gu guo ha ham han hang hao he heo ho hoang hong hou hsieh hsu hu hua \
    huang hui hung huynh hwang hyun im jang jeon jeong ji jia jiang jin jo joo ju jung kang ke kim \
    ko kong kuo kwak kwan kwok kwon lai lam lau law le lee lei leung li liang liao lim lin ling liu \
    lo long lu luo luong luu lyu ma mai mao meng min mo moon nam ng ngo nguyen nie noh oh ong ou \
    pan park peng pham phan phung qi qian qin qiu quach ren ryu seo shao shen shi shim shin shum \
    sim so sohn son song su sun sung ta tam tan tang tao teng thai tian tong ton tran trang trinh \
    truong tsai tsang tse tu van vo vu wan wang wei wen wong woo wu xia xiang xiao xie xiong xu \
    xue yan yang yao ye yee yeo yeung yi yim yin yip yoo yoon you yu yuan yun zeng zhang zhao zheng \
    zhong zhou zhu zou \
    sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki \
    yamaguchi matsumoto inoue kimura hayashi shimizu saito mori ikeda hashimoto abe ishikawa ogawa \
    goto okada hasegawa murakami kondo ishii fujita endo aoki sakamoto fukuda nishimura ota miura \
    fujii okamoto nakajima nakagawa matsuda harada ono tamura takeda \
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos \
    meszaros olah racz fekete szilagyi torok feher balazs gal szucs kocsis orsos pinter fodor szalai
    """)
}
