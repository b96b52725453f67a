/**
 * Capitals that name nothing: generic acronyms, demonyms and languages (rules 11 and 20 of the guideline). Some open sets that the
 * tagger learns from mark demonyms as places.
 */
export const notNames = new Set(
  `I AI AR VR XR MR ML UI UX PC PCs TV TVs HD UHD HDR OLED AMOLED MicroOLED LCD LED QLED GPU GPUs CPU CPUs NPU NPUs SoC SoCs RAM ROM SSD
  SSDs HDD DRAM NAND USB HDMI SD SIM eSIM NFC GPS LTE LAN WLAN WAN VPN VPNs DNS IP TCP UDP BGP HTTP HTTPS FTP SSH SSL TLS URL URLs HTML
  CSS XML JSON YAML SQL API APIs SDK SDKs IDE CLI GUI OS OSes PDF JPEG JPG PNG GIF MP3 MP4 DOC PPT ZIP RAR FAQ DIY ETA IPO IPOs M&A R&D
  Q&A B2B B2C SaaS PaaS IaaS IoT EV EVs SUV SUVs ADAS LLM LLMs NLP AGI AM PM ET PT EST PST UTC GMT SMS MMS RCS QR ID IDs PIN PINs 2FA MFA
  OTP DRM NFT NFTs DAO DeFi ICO KYC CVSS EPSS SOC SIEM EDR XDR MTTR GDPR CCPA DMCA RAT RCE XSS DDoS DoS CSRF APT C2 CVE CVEs PoC IT HR PR
  TL DR OK FYI AKA NDA MSRP OEM OEMs ODM GB MB TB KB GHz MHz Hz DC AC XL CC MSc PhD BSc MBA OTA OTT ISP ISPs CDN MNO LiDAR LIDAR NSFW
  EULA TOS GDP 3D 2D 4D 5G 4G 3G 2G 6G 4K 8K 5K 1080P x64 H1 H2 Q1 Q2 Q3 Q4 FY G7 G20 K12 Y2K American Americans British Briton Britons
  English Chinese Japanese Korean Indian Indians German Germans French Italian Spanish Russian Russians Israeli Dutch Swedish Finnish
  Norwegian Danish Swiss Austrian Irish Scottish Welsh Canadian Canadians Australian Mexican Brazilian European Europeans Asian African
  Latin Arabic Arab Turkish Iranian Iraqi Saudi Ukrainian Polish Portuguese Greek Taiwanese Vietnamese Thai Indonesian Malaysian Filipino
  Singaporean Pakistani Hebrew Hindi Mandarin Cantonese Western Eastern Northern Southern Christian Muslim Jewish Catholic Democrat
  Democrats Democratic Republican Republicans Californian Martian Internet Web Earthlings`.split(/\s+/u),
);
