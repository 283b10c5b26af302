/** Last words of the names of bodies: "Water Board", "Hill Foods Inc.". Lower case. */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  (
    'bureau committee commission council board ministry department agency administration authority office court ' +
    'tribunal police constabulary association federation union league society institute institution academy university ' +
    'college school hospital clinic church bank company corporation corp corp. inc inc. ltd ltd. llc plc co. group ' +
    'holdings foundation trust party congress parliament senate assembly house cabinet government municipality ' +
    'service services station center centre laboratory museum library airlines airways railways times post news herald ' +
    'tribune gazette journal chronicle observer telegraph guardian press agency media network television radio club ' +
    'industries foods motors pharmaceuticals technologies partners brothers supermarket supermarkets fund organization ' +
    'organisation army navy guard brigade squad directorate secretariat'
  ).split(' '),
);

/** Words after which "of …", "for …", "on …" goes on: "Ministry of Health", "Committee on Water". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  'ministry department university bank bureau institute board house office academy court church council college school association society league commission committee center centre federation agency administration union foundation organization organisation coalition campaign authority'.split(
    ' ',
  ),
);

/** Names that hold no word of `BODY_ENDINGS`, lower case. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    'congress|senate|parliament|pentagon|kremlin|interpol|europol|eurostat|hamas|hezbollah|taliban|al-qaeda|islamic state|boko haram|' +
    'united nations|european union|white house|downing street|supreme court|red cross|red crescent|world bank|' +
    'reuters|xinhua|bloomberg|associated press|agence france-presse|interfax|al jazeera|cnn|bbc|nbc|abc news|cbs|fox news|npr|' +
    'google|facebook|twitter|microsoft|apple|amazon|huawei|tencent|alibaba|baidu|samsung|toyota|boeing|airbus|wikileaks|' +
    'greenpeace|amnesty international|human rights watch|unicef|unesco|nasa|nato|opec|fifa|gop'
  ).split('|'),
);

/** Bodies that are written with one word, or by which a lower-case noun names one body. */
export const BODY_ACRONYM = /^[A-Z][A-Z&]{1,6}$/;
/** Capitals that name no body. */
export const NO_BODY: ReadonlySet<string> = new Set(
  'EDT EST PDT PST CDT CST MST AIDS NGO PTSD ADHD GPS SMS USB LED LGBT LGBTQ MBA PHD BBQ VIP ETA FYI DIY ATM AC BC AD US UK USA EU TV CEO CFO COO PM AM OK ID IT PR QR DNA HIV GDP SUV AI UN II III IV VI VII VIII IX XI DC NY LA MR MS FAQ PDF RMB USD CNY GMT UTC I A'.split(
    ' ',
  ),
);
