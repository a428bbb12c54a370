/// Words of trades that letters have and that dictionaries of English lack.
enum TradeWords {
  /// Plurals count as their singular.
  static func holds(_ key: String) -> Bool {
    words.contains(key) || key.hasSuffix("s") && words.contains(String(key.dropLast()))
  }

  private static let words = EnglishWords.set(
    """
    adtech allyship async auth autoscaler autoscaling backend backfill bandsaw barista bootcamp \
    buildout changelog charcuterie chatbot codebase codeshare colocation config containerised \
    coworking cybersecurity datastore deduplicate deployer dev devops distro dropdown ecommerce \
    edtech failover fintech frontend fulfilment gamification geospatial grantmaking hackathon \
    handoff hardcode healthtech helpdesk hotfix hyperscaler infographic kanban kubernetes linter \
    lockfile makerspace mentee microcontroller microservice middleware misconfiguration monorepo \
    namespace neurodivergent neurodiversity offboard offboarding onboarded onboarding \
    organisational overfitting phlebotomist phlebotomy postgrad postmortem prepress preprint \
    pretraining rebase rebased rebrand repo reskill reskilling retargeting roadmap roadmapping \
    rollout runbook safeguarding sandboxing scalable screenreader serverless shopfloor skillset \
    standup stocktake stocktaking sublicence teardown telehealth testbed timebox toolchain touchpoint upcycle upcycling \
    uplink upskill upskilled upskilling uptime validator walkthrough webhook whiteboarding \
    wireframe wireframing workstream
    """)
}
