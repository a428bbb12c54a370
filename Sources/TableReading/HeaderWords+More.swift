/// Further languages.
extension HeaderWords {
  static let northern: [Titles] = [
    // Dutch
    (.company, "bedrijf, werkgever, bedrijfsnaam, organisatie, onderneming"),
    (.role, "functie, vacature, functietitel, rol, baan"),
    (.status, "stand van zaken, resultaat, fase, reactie"),
    (
      .applied,
      "gesolliciteerd op, sollicitatiedatum, datum sollicitatie, gesolliciteerd, datum gesolliciteerd, verstuurd op"
    ),
    (.name, "naam"), (.firstName, "voornaam"), (.lastName, "achternaam"), (.email, "e mailadres"),
    (.interviewer, "gesprekspartner, gesprek met"),
    (
      .interview(round: ""),
      "gesprek, datum gesprek, sollicitatiegesprek, gesprek op, gespreksdatum"
    ),
    (.interviewTime, "tijd, tijdstip"), (.minutes, "duur"), (.timeZone, "tijdzone"),
    (.round, "ronde"),
    (.other, "plaats, opmerkingen, salaris, datum"),
    // Swedish
    (.company, "företag, arbetsgivare, företagsnamn"),
    (.role, "tjänst, roll, befattning, yrke, jobbtitel"),
    (.status, "läge, resultat, svar"),
    (
      .applied,
      "ansökt, ansökningsdatum, sökt, datum för ansökan, ansökt den, ansökan skickad, sökt den"
    ),
    (.name, "namn"), (.firstName, "förnamn"), (.lastName, "efternamn"),
    (.email, "e post, e postadress"),
    (.interviewer, "intervjuare"),
    (.interview(round: ""), "intervju, intervjudatum, datum för intervju, anställningsintervju"),
    (.interviewTime, "klockslag, tid"), (.timeZone, "tidszon"), (.other, "anteckningar, ort, lön"),
    // Danish and Norwegian
    (.company, "virksomhed, firma, arbejdsgiver, bedrift, selskap, arbeidsgiver, virksomhedsnavn"),
    (.role, "stilling, jobtitel, stillingstittel, jobb"),
    (.status, "resultat, svar, fase"),
    (
      .applied,
      "ansøgt, ansøgningsdato, ansøgt den, søkt, søknadsdato, søkt dato, dato for ansøgning, søknad sendt, ansøgning sendt"
    ),
    (.name, "navn"), (.firstName, "fornavn"), (.lastName, "efternavn, etternavn"),
    (.email, "e mailadresse, epost"),
    (.interviewer, "interviewer, intervjuer"),
    (
      .interview(round: ""),
      "samtale, jobsamtale, samtaledato, dato for samtale, intervju, jobbintervju, intervjudato"
    ),
    (.interviewTime, "tidspunkt, klokkeslæt, klokkeslett"), (.timeZone, "tidszone, tidssone"),
    (.other, "noter, sted, løn, lønn, notater, dato"),
    // Finnish
    (.company, "yritys, työnantaja, yrityksen nimi"),
    (.role, "tehtävä, työtehtävä, työpaikka, nimike, paikka"),
    (.status, "tila, tilanne, vaihe, tulos"),
    (.applied, "haettu, hakupäivä, hakemus lähetetty, hakemuspäivä, haettu pvm, lähetetty"),
    (.name, "nimi"), (.firstName, "etunimi"), (.lastName, "sukunimi"), (.email, "sähköposti"),
    (.interviewer, "haastattelija"),
    (.interview(round: ""), "haastattelu, haastattelupäivä, haastattelun päivä, haastattelu pvm"),
    (.interviewTime, "kellonaika, aika"), (.timeZone, "aikavyöhyke"),
    (.other, "muistiinpanot, sijainti, palkka"),
  ]

  static let eastern: [Titles] = [
    // Polish
    (.company, "firma, pracodawca, nazwa firmy, przedsiębiorstwo"),
    (.role, "stanowisko, oferta, nazwa stanowiska, rola"),
    (.status, "status, etap, wynik, odpowiedź"),
    (
      .applied,
      "data aplikacji, data zgłoszenia, zaaplikowano, data wysłania, wysłano, data aplikowania, aplikowano"
    ),
    (.firstName, "imię"), (.lastName, "nazwisko"), (.email, "adres e mail"),
    (.interviewer, "rekruter na rozmowie, rozmówca, rozmowa z"),
    (.interview(round: ""), "rozmowa, data rozmowy, rozmowa kwalifikacyjna, termin rozmowy"),
    (.interviewTime, "godzina, godzina rozmowy"), (.timeZone, "strefa czasowa"),
    (.other, "notatki, miejsce, wynagrodzenie"),
    // Czech
    (.company, "společnost, zaměstnavatel, název firmy"),
    (.role, "pozice, pracovní pozice, název pozice"),
    (.status, "stav, výsledek, odpověď"),
    (.applied, "datum odeslání, odesláno, datum přihlášky, přihlášeno, reagoval jsem"),
    (.firstName, "jméno"), (.lastName, "příjmení"),
    (.interview(round: ""), "pohovor, datum pohovoru, termín pohovoru"),
    (.interviewTime, "čas, hodina"), (.other, "poznámky, místo, plat"),
    // Turkish
    (.company, "şirket, firma, işveren, şirket adı, kurum"),
    (.role, "pozisyon, görev, unvan, iş ilanı"),
    (.status, "durum, sonuç, aşama"),
    (.applied, "başvuru tarihi, başvurulan tarih, başvuru"),
    (.firstName, "ad, isim"), (.lastName, "soyad, soyadı"), (.email, "e posta"),
    (.interviewer, "mülakatı yapan, görüşen"),
    (.interview(round: ""), "mülakat, mülakat tarihi, görüşme, görüşme tarihi"),
    (.interviewTime, "saat, görüşme saati"), (.timeZone, "saat dilimi"),
    (.other, "notlar, yer, maaş"),
    // Russian
    (.company, "компания, организация, работодатель, название компании, фирма"),
    (.role, "должность, вакансия, позиция, роль, название вакансии"),
    (.status, "статус, этап, результат, состояние, ответ"),
    (.applied, "дата отклика, дата подачи, отклик, отправлено, дата отправки, дата заявки"),
    (.name, "имя и фамилия, фио, контактное лицо"), (.firstName, "имя"), (.lastName, "фамилия"),
    (.email, "почта, электронная почта, эл почта"),
    (.interviewer, "интервьюер, собеседующий"),
    (.interview(round: ""), "собеседование, дата собеседования, интервью, дата интервью"),
    (.interviewTime, "время, время собеседования"), (.timeZone, "часовой пояс"),
    (.other, "заметки, место, зарплата, город"),
  ]

  static let asian: [Titles] = [
    // Chinese
    (.company, "公司, 公司名称, 企业, 企业名称, 单位, 单位名称, 公司名, 公司名稱, 企業名稱"),
    (.role, "岗位, 职位, 岗位名称, 职位名称, 应聘岗位, 投递岗位, 應徵職位, 職位, 職缺, 職稱"),
    (.status, "状态, 当前状态, 进度, 进展, 结果, 阶段, 投递状态, 狀態, 進度, 結果"),
    (.applied, "投递时间, 投递日期, 申请日期, 申请时间, 投递, 应聘时间, 投遞日期, 申請日期"),
    (.name, "姓名, 联系人, 聯絡人"), (.email, "邮箱, 电子邮件, 邮件, 電子郵件, 信箱"),
    (.interviewer, "面试官, 面試官"),
    (.interview(round: ""), "面试时间, 面试日期, 面试, 面試時間, 面試日期, 面試"),
    (.timeZone, "时区, 時區"), (.round, "面试轮次, 轮次, 面試輪次"),
    (.other, "备注, 地点, 工作地点, 薪资, 链接, 岗位链接, 最后更新时间, 企业性质, 投递渠道, 備註, 地點, 薪資"),
    // Japanese
    (.company, "会社名, 会社, 企業名, 企業, 応募先, 勤務先"),
    (.role, "職種, 職位, ポジション, 応募職種, 役職, 求人"),
    (.status, "状況, 選考状況, 結果, ステータス, 進捗, 選考結果"),
    (.applied, "応募日, 応募日時, エントリー日, 応募"),
    (.name, "氏名, 名前, 担当者"), (.firstName, "名"), (.lastName, "姓"), (.email, "メール, メールアドレス"),
    (.interviewer, "面接官"),
    (.interview(round: ""), "面接日, 面接日時, 面接, 面接予定日"),
    (.interviewTime, "面接時間, 時間"), (.round, "選考段階, 面接段階"),
    (.other, "備考, 勤務地, 年収, 給与, メモ, 場所"),
    // Korean
    (.company, "회사, 회사명, 기업, 기업명"),
    (.role, "직무, 직책, 포지션, 지원직무, 직위, 채용공고, 지원 분야"),
    (.status, "상태, 진행상태, 결과, 진행 상황, 현황, 전형 결과"),
    (.applied, "지원일, 지원날짜, 지원일자, 지원 날짜, 접수일"),
    (.name, "이름, 성명, 담당자"), (.email, "이메일, 메일"),
    (.interviewer, "면접관"),
    (.interview(round: ""), "면접일, 면접날짜, 면접일자, 면접, 면접 일시"),
    (.interviewTime, "면접시간, 시간"), (.round, "전형, 전형 단계"),
    (.other, "비고, 메모, 근무지, 연봉, 위치"),
  ]
}
