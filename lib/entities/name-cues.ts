/** Words that type a name, from how the trade's English is written. */
const list = (words: string) => new Set(words.split(/\s+/u).filter(Boolean));

export const organisationTails = list(
  `Inc Corp Corporation Company Co Ltd Limited LLC LLP GmbH AG SA plc PLC NV Group Holdings Foundation Institute University College Academy School Agency
  Authority Commission Committee Council Department Ministry Bureau Office Administration Association Alliance Consortium Federation Union League
  Laboratory Laboratories Lab Labs Bank Capital Ventures Partners Fund Technologies Technology Systems Solutions Semiconductor Semiconductors
  Electronics Motors Motor Automotive Entertainment Studios Games Interactive Pictures Networks Telecom Communications Mobile Times Post Journal
  News Press Magazine Daily Tribune Herald Gazette Exchange Court Parliament Congress Senate Unit Division Police Society Team Coalition Research
  Analytics Industries International Enterprises Aerospace Robotics Dynamics Energy Pharmaceuticals Airlines Logistics Insurance Securities Attorney General
  Party Trust Board Center Centre`,
);
export const organisationHeads = list(
  'University Bank Department Ministry Institute Office Board Bureau Court House College School Museum Federation Association Council Republic',
);
export const placeTails = list(
  `River Island Islands Ocean Sea Valley Street Avenue Road Airport Bridge County City Desert Peninsula Bay Lake Mountains Hills Stadium Park Canyon
  Province Prefecture State Strait Beach Coast Boulevard District`,
);
export const eventTails = list(
  'Conference Summit Expo Festival Fair Keynote Championship Championships Cup Olympics Hackathon Symposium Congress Convention Show Week Day Pandemic',
);
/** Rule 22 of the guideline: laws, cases and prizes are nothing. */
export const nothingTails = list(
  'Act Bill Directive Regulation Treaty Agreement Prize Award Awards Amendment Law Code Protocol License Clause',
);

/** Break a run of capitals: "Huawei CEO Yu Chengdong". */
export const titles = list(
  `CEO CTO CFO COO CIO CISO CMO VP SVP EVP Chief Executive Officer President Chairman Chairwoman Chair Director Manager Founder Co Minister Secretary Senator
  Judge Justice Governor Mayor Professor Prof Dr Doctor Mr Mrs Ms Sir Lord Rep Sen Gov Analyst Editor Reporter Head Vice Senior Engineer Commissioner
  King Queen Prince Princess Pope Captain Sergeant Colonel`,
);

/** Generic acronyms and words with capitals that name nothing (rules 11 and 20), and demonyms. */
export const notNames = list(
  `I AI AR VR XR MR ML UI UX PC PCs TV TVs HD UHD HDR OLED AMOLED MicroOLED LCD LED QLED GPU GPUs CPU CPUs NPU NPUs SoC SoCs RAM ROM SSD SSDs HDD DRAM NAND USB HDMI SD SIM eSIM
  NFC GPS LTE LAN WLAN WAN VPN VPNs DNS IP TCP UDP BGP HTTP HTTPS FTP SSH SSL TLS URL URLs HTML CSS XML JSON YAML SQL API APIs SDK SDKs IDE CLI GUI OS OSes
  PDF JPEG JPG PNG GIF MP3 MP4 DOC PPT ZIP RAR FAQ DIY ETA IPO IPOs M&A R&D Q&A B2B B2C SaaS PaaS IaaS IoT EV EVs SUV SUVs ADAS LLM LLMs NLP AGI AM PM ET PT EST
  PST UTC GMT SMS MMS RCS QR ID IDs PIN PINs 2FA MFA OTP DRM NFT NFTs DAO DeFi ICO KYC CVSS EPSS SOC SIEM EDR XDR MTTR GDPR CCPA DMCA RAT RCE XSS DDoS DoS CSRF APT C2 CVE CVEs PoC IT HR PR TL DR
  OK FYI AKA NDA MSRP OEM OEMs ODM GB MB TB KB GHz MHz Hz DC AC XL CC MSc PhD BSc MBA UK's OTA OTT ISP ISPs CDN MNO LiDAR LIDAR NSFW EULA TOS GDP S E
  3D 2D 4D 5G 4G 3G 2G 6G 4K 8K 5K 1080P X86 x86 x64 MAC H1 H2 Q1 Q2 Q3 Q4 FY G7 G20 K12 Y2K
  American Americans British Briton Britons English Chinese Japanese Korean Indian Indians German Germans French Italian Spanish Russian Russians Israeli Dutch
  Swedish Finnish Norwegian Danish Swiss Austrian Irish Scottish Welsh Canadian Canadians Australian Mexican Brazilian European Europeans Asian African Latin Arabic Arab
  Turkish Iranian Iraqi Saudi Ukrainian Polish Portuguese Greek Taiwanese Vietnamese Thai Indonesian Malaysian Filipino Singaporean Pakistani Hebrew Hindi Mandarin Cantonese
  Western Eastern Northern Southern Christian Muslim Jewish Catholic Democrat Democrats Democratic Republican Republicans Californian Martian Internet Web Earthlings`,
);

export const before = {
  person: list(
    `ceo cto cfo coo chairman chairwoman chair president founder cofounder co-founder director analyst researcher engineer developer designer professor minister
    secretary senator judge reporter journalist author editor writer creator executive boss chief officer mr mrs ms dr prof leaker tipster youtuber spokesman
    spokeswoman spokesperson investor billionaire entrepreneur scientist lawyer attorney expert blogger veteran host actor`,
  ),
  organisation: list(
    'company firm startup start-up maker manufacturer giant retailer publisher rival developer agency supplier carmaker automaker chipmaker at by investor investors studio subsidiary owner brand conglomerate regulator parent acquire acquired buy bought sued joined',
  ),
  product: list(
    'the on via using use uses running runs run with called dubbed named app game phone smartphone device software tool platform service ransomware malware trojan language chip processor browser through install installed download launch launched unveiled new upcoming original latest flagship play playing called',
  ),
  place: list('in near across outside throughout downtown into around southern northern eastern western central'),
} as const;

export const after = {
  person: list(
    'said says told tweeted explains explained argues wrote writes recalls adds added noted notes theorized joked quipped who himself herself',
  ),
  organisation: list(
    `announced announces said says plans spokesperson spokesman spokeswoman shares stock executives executive ceo chairman founder employees employee headquarters offices group company brand
    reported reports confirmed declined acquired acquires sued has hired promised launched unveiled wants expects analyst analysts researchers engineers officials chief president ecosystem devices's partnered sold`,
  ),
  product: list(
    `app apps game games users user phone phones smartphone device devices chip processor cpu gpu browser software platform version update series lineup model models headset laptop tablet watch console server servers
    exploit vulnerability bug malware ransomware trojan runs ran supports features language library framework protocol engine port review owners player players client beta launches costs ships display camera feature tool format objects code format item items edition editions processor calls newsletter service wallet headphones earbuds`,
  ),
  place: list('based office native resident residents'),
} as const;

/** Belong to the product name before them. */
export const productSuffixes = list(
  `Pro Max Ultra Plus Mini mini Air SE XL XS XR Lite Note FE Ti Super Turbo Edition Premium Classic Sport Fold Flip EV GT X S E C II III IV VI VII VIII One Go Slim Deluxe
  Remastered Mobile Studio Home Enterprise Professional Server Live Online Kit Gen Cloud Music TV Pay Store Assistant Editions Nano Sonnet Opus Haiku Flash Turbo`,
);

/** First words of sentences that are no names, whatever the tagger thinks of them. */
export const commonFirstWords = list(
  `A About According After Again All Also Although Always And Another Any Anyone As At Back Because Before But By Can Check Click Coming Could Despite Do Does Don Each
  Earlier Early Either Even Every Everyone Everything Few Finally First Following For From Get Given Good Great Has Have He Her Here His How However I If In Indeed Inside
  Instead Is It Its Just Last Later Least Less Let Like Likewise Look Many Maybe Meanwhile More Moreover Most Much My Near Nearly Neither Never New Next No Nobody None Nor Not
  Note Now Of Off Often Oh Ok On Once One Only Or Other Others Otherwise Our Out Over Overall Perhaps Photo Image Please Plus Popular Previously Prior Read Related Right Second See
  Several She Should Since So Some Something Sometimes Soon Still Story Such Sure Thanks That The Their Them Then There These They Third This Those Though Three
  Through Thus To Today Together Tomorrow Too Two Under Unlike Until Up Update Updated Upon Usually Very Via Was We Well Were What When Where Whether Which While Who Whose Why
  Will With Within Without Would Yes Yesterday Yet You Your`,
);
