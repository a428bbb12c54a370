// swift-tools-version: 6.1
import PackageDescription

let symbols = Context.environment["AFTERWORD_LINK_MAP"].map { ["-S", "-Map=" + $0] } ?? ["-s"]
let order = [
  "--symbol-ordering-file=\(Context.packageDirectory)/script/link-order.txt",
  "--no-warn-symbol-ordering",
]

/// Links the release program as one static executable on Linux: it starts in a third of the time
/// of a dynamic one. The libraries named are those that Foundation's dynamic
/// library would have brought along. `-w`: the linker warns of `getpwnam` in a static program,
/// which Afterword does not call.
/// `symbols`: none in the program, unless script/link-order asks for a map of what lies where.
/// `order`: what the tracker runs lies side by side, for it is read in stretches of 64 KB.
let staticOnLinux: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-executable", "-use-ld=lld"]
      + (["-w", "--gc-sections"] + symbols + order).flatMap { ["-Xlinker", $0] }
      + [
        "_FoundationICU", "CoreFoundation", "_FoundationCollections", "_FoundationCShims",
        "swiftSynchronization", "swift_Concurrency", "swift_RegexParser", "swift_StringProcessing",
      ].map { "-l" + $0 },
    .when(platforms: [.linux], configuration: .release))
]

/// Each function in a section of its own, so that `order` can place it and what is not called is left out.
let sections: [SwiftSetting] = [
  .unsafeFlags(
    ["-Xfrontend", "-function-sections"], .when(platforms: [.linux], configuration: .release))
]

/// Tests are compiled without the optimiser: that takes long, and what they test is compiled as it is
/// released. The optimiser of Swift 6.3 ends besides with an error of its own on tests which hold a
/// state and change it.
let asWritten: [SwiftSetting] = [.unsafeFlags(["-Onone"])]

let package = Package(
  name: "afterword",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "afterword", targets: ["afterword"]),
    .executable(name: "afterword-reader", targets: ["afterword-reader"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CNcurses", path: "CNcurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .systemLibrary(
      name: "CLibical", providers: [.apt(["libical-dev"]), .brew(["libical"])]),
    .systemLibrary(
      name: "CGmime", pkgConfig: "gmime-3.0",
      providers: [.apt(["libgmime-3.0-dev"]), .brew(["gmime"])]),
    .target(name: "CConfinement"),
    .target(name: "CMime", dependencies: ["CGmime"]),
    .systemLibrary(
      name: "CCsv", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .target(name: "CText"),
    .target(name: "Core", swiftSettings: sections),
    .target(name: "Screen", dependencies: ["CText"], swiftSettings: sections),
    .target(name: "Views", dependencies: ["Core", "Screen"], swiftSettings: sections),
    .target(
      name: "Terminal", dependencies: ["CNcurses", "Screen"], swiftSettings: sections,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "Storage", dependencies: ["Core", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: sections),
    .target(name: "Processes", dependencies: ["Core"], swiftSettings: sections),
    .target(name: "Reading", dependencies: ["Core", "CConfinement", "CLibical"]),
    .target(name: "MailReading", dependencies: ["Core", "Reading", "CMime"]),
    .target(name: "TableReading", dependencies: ["Core", "Reading", "CCsv"]),
    .target(
      name: "Templates",
      dependencies: ["Core", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: sections),
    .executableTarget(
      name: "afterword-reader", dependencies: ["MailReading", "Reading", "TableReading"]),
    .executableTarget(
      name: "afterword",
      dependencies: [
        "Core", "Processes", "Screen", "Views", "Terminal", "Storage", "Templates", "TOMLKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: sections, linkerSettings: staticOnLinux),
    .executableTarget(name: "bench-fill", dependencies: ["Core", "Storage"], path: "bench/fill"),
    .executableTarget(
      name: "bench-queries", dependencies: ["Core", "Storage"], path: "bench/queries"),
    .executableTarget(name: "bench-checks", dependencies: ["Core"], path: "bench/checks"),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal", "Screen"], path: "Tests/terminal-probe"),
    .target(name: "LetterSets", dependencies: ["Core"], path: "Tests/LetterSets"),
    .executableTarget(
      name: "fit-steps", dependencies: ["Core", "LetterSets"], path: "Tests/fit-steps"),
    .target(name: "Fixtures", dependencies: ["Core"], path: "Tests/Fixtures"),
    .testTarget(
      name: "CoreTests", dependencies: ["Core", "Fixtures", "LetterSets"],
      exclude: [
        "Letters/set", "Letters/unseen", "Letters/everyday", "Letters/roundabout", "Letters/told",
        "Letters/labelled", "Letters/plain", "Letters/sentences.txt", "Letters/short.txt",
        "Letters/told.txt",
        "Events/set.txt", "Events/unseen.txt", "Events/second.txt", "Events/lives.txt",
        "Events/traps.txt", "Events/crossed.txt", "Events/told.txt", "Events/terse.txt",
        "Events/names.txt", "Events/companies.txt", "Events/appointments.txt",
      ], swiftSettings: asWritten),
    .testTarget(
      name: "ProcessesTests", dependencies: ["Processes", "Core", "Fixtures", "MailReading"],
      swiftSettings: asWritten),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: asWritten),
    .testTarget(
      name: "ViewsTests", dependencies: ["Views", "Fixtures"], swiftSettings: asWritten),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Fixtures", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Databases"], swiftSettings: asWritten),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "CConfinement"], swiftSettings: asWritten),
    .testTarget(
      name: "MailReadingTests", dependencies: ["MailReading", "Reading", "Fixtures"],
      swiftSettings: asWritten),
    .testTarget(
      name: "TableReadingTests", dependencies: ["TableReading", "Fixtures"],
      swiftSettings: asWritten),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "Fixtures"], swiftSettings: asWritten),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Screen"], swiftSettings: asWritten),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["Core", "Fixtures", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: asWritten),
  ],
  swiftLanguageModes: [.v6]
)
