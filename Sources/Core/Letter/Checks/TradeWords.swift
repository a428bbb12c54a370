/// Words of trades that letters have and that dictionaries of English lack.
enum TradeWords {
  /// Other forms of a word count as the word itself: "timeboxed", "rebases", "upskilling".
  static func holds(_ key: String) -> Bool {
    words.contains(key) || asWritten.contains(key) || stems(of: key).contains(where: words.contains)
  }

  private static func stems(of key: String) -> [String] {
    ["s", "es", "d", "ed", "ing"].compactMap { ending in
      key.hasSuffix(ending) && key.count > ending.count + 2
        ? String(key.dropLast(ending.count)) : nil
    } + (key.hasSuffix("ing") ? [String(key.dropLast(3)) + "e"] : [])
  }

  private static let words = EnglishWords.set(
    """
    accrual adtech aircrew allyship async auth autoclave autolyse autoscale autoscaler backend backfill \
    backtest bandsaw banneton barista bootcamp brunoise buildout cannulate cannulation carer changelog \
    charcuterie chargeback chatbot checkout chiffonade codebase codeshare colocation config \
    containerise containerize coworking crew cybersecurity dataset datastore debounce debride \
    deduplicate deduplication deployer dev devops distro downhole dropdown drywall ecommerce edtech \
    eldercare failover fintech flowmeter formwork frontend fulfilment gamification geospatial \
    grantmaking hackathon handoff handover hardcode healthtech helpdesk hotfix hyperscaler \
    idempotency bosun bosuns lightings idempotent infographic intercompany intragroup intubate joinery kanban kubernetes levain linter \
    lockfile login lookup makerspace mentee metadata microcontroller microservice middleware millwork \
    mirepoix misconfiguration mise monorepo moodboard namespace neurodivergent neurodiversity offboard \
    onboard organisational overfit overfitting phlebotomist phlebotomy plasterboard planogram \
    postgrad postmortem preceptor prepayment prepress preprint pretrain profiler rebar rebase rebrand \
    refactor reforecast repo reskill restock retarget retrofit roadmap rollout roundtable roux runbook \
    safeguarding sandboxing scalable schema screed screenreader serverless setpoint shopfloor \
    shotcrete sidecar signoff signup skillset sourdough standup stocktake storyboard sublicence \
    subquery teardown telehealth telemetry testbed timebox timeframe timesheet tokenise tokenize \
    toolchain touchpoint upcycle uplink upsell upskill uptime validator venepuncture venipuncture \
    capex cryo gran grandad grandkid headshot heatmap laundrette meds mum nan pharma refurb \
    resus telematics traineeship \
    walkthrough webhook wellbeing wellbore wellhead whiteboard wireframe wireline workflow workstream
    """)

  /// Programs that are called as they are typed, degrees and names that are written so.
  private static let asWritten = EnglishWords.set(
    """
    adidas awk beng bsc bvsc clang cmake cron crontab csv ctrl curl dbt dphil emacs ffmpeg fzf gcc \
    golang grep jq jupyter kubectl llb llm matplotlib mbchb meng mphil msc nginx nix npm numpy pandas \
    perl pgcert pip psql pytest regex rsync scipy sed sqlite ssh sshd sudo svn systemd tmux vim xargs \
    yaml zsh
    """)
}
