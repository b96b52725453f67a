import type { EntityType } from './entity';

export type NameType = Extract<EntityType, 'organisation' | 'person' | 'product' | 'place' | 'event'>;

/**
 * The commonest names of the trade, from general knowledge. "A = B" are two names of one thing, the fuller one first.
 * Product names take the number and the "Pro Max" behind them by themselves (name-runs.ts).
 */
const table: Record<NameType, string> = {
  organisation: `
    Apple, Google, Microsoft, Amazon, Meta, Facebook Inc, Alphabet, Netflix, Nvidia = NVIDIA, Intel, AMD,
    Qualcomm, Broadcom, Arm Holdings, TSMC, Samsung, Samsung Electronics, LG, LG Electronics, SK Hynix = SK hynix,
    Micron, Sony, Panasonic, Toshiba, Hitachi, Fujitsu, NEC, Sharp, Canon, Nikon, Nintendo, Sega, Capcom, Konami,
    Square Enix, Bandai Namco, Huawei, HiSilicon, Honor, Xiaomi, Oppo = OPPO, Vivo, OnePlus, Realme, Nothing,
    Lenovo, Motorola, ZTE, TCL, Hisense, BOE, SMIC, MediaTek, Alibaba, Tencent, Baidu, ByteDance, JD.com, Meituan,
    Pinduoduo, NetEase, Didi, DJI, BYD, NIO, Xpeng = XPeng, Li Auto, Geely, SAIC, Seres Group = SERES, CATL,
    Tesla, Rivian, Lucid Motors, Waymo, Zoox, Cruise, Ford, General Motors = GM, Stellantis, Toyota, Honda,
    Nissan, Hyundai, Kia, Volkswagen, BMW, Mercedes-Benz, Audi, Porsche, Volvo, Polestar, Renault, Foxconn,
    Pegatron, Quanta, Wistron, Dell, HP, Hewlett Packard Enterprise = HPE, IBM, Cisco, Oracle, SAP, Salesforce,
    Adobe, VMware, Red Hat, Canonical, SUSE, Mozilla, Cloudflare, Akamai, Fastly, Fortinet, Palo Alto Networks,
    CrowdStrike, SentinelOne, Mandiant, Kaspersky, ESET, Sophos, Trend Micro, Bitdefender, Malwarebytes, Check
    Point, Check Point Research, Rapid7, Tenable, Okta, SolarWinds, Citrix, Ivanti, Progress Software, OpenAI,
    Anthropic, DeepMind = Google DeepMind, Mistral AI, Cohere, Stability AI, Hugging Face, Perplexity, xAI, Scale
    AI, DeepSeek, Moonshot AI, Zhipu, SpaceX, Blue Origin, Rocket Lab, Boeing, Airbus, Lockheed Martin, Northrop
    Grumman, NASA, ESA = European Space Agency, JAXA, ISRO, CERN, DARPA, NIST, NSA = National Security Agency, FBI
    = Federal Bureau of Investigation, CIA, CISA, FTC = Federal Trade Commission, FCC = Federal Communications
    Commission, Securities and Exchange Commission = SEC, Department of Justice = DOJ = Justice Department,
    Department of Commerce = Commerce Department, European Commission, European Parliament, European Union = EU,
    Congress, Senate, White House, Supreme Court, Competition and Markets Authority = CMA, Ofcom, GCHQ, NHS, BBC,
    United Nations, World Health Organization, OPEC, NATO, Interpol, Europol, ICANN, IETF, W3C, IEEE, GSMA, Wi-Fi
    Alliance, Linux Foundation, Apache Software Foundation, Free Software Foundation, Electronic Frontier
    Foundation = EFF, Wikimedia Foundation, MIT, Stanford University, Harvard University, Stanford, Carnegie
    Mellon University, Uber, Lyft, Airbnb, DoorDash, Grab, Ola, Flipkart, Reliance, Reliance Jio = Jio, Airtel,
    Infosys, Tata, Wipro, Vodafone, T-Mobile, Verizon, AT&T, Comcast, Sprint, Orange, BT, Deutsche Telekom,
    Telefonica, Ericsson, Nokia, Siemens, Bosch, ASML, Infineon, STMicroelectronics, NXP, SoftBank, Sequoia
    Capital = Sequoia, Andreessen Horowitz = a16z, Y Combinator, Accel, Tiger Global, Goldman Sachs, Morgan
    Stanley, JPMorgan, BlackRock, Berkshire Hathaway, PayPal, Stripe, Visa, Mastercard, Block, Coinbase, Binance,
    Kraken, Robinhood, Revolut, Klarna, Walmart, Target, Best Buy, Costco, Ikea, Disney, Warner Bros, Paramount,
    Universal, Sony Pictures, Spotify, Pandora, Snap, Pinterest, WeWork, Palantir, Snowflake, Databricks, Shopify,
    Atlassian, Dropbox, GoPro, Garmin, Fitbit, Peloton, Bose, Sonos, Logitech, Razer, Corsair, Asus = ASUS, Acer,
    MSI, Gigabyte, Zotac, Valve, Epic Games, Electronic Arts = EA, Activision Blizzard, Activision, Blizzard,
    Ubisoft, Rockstar Games = Rockstar, Take-Two, Bethesda, Mojang, Bungie, CD Projekt Red, FromSoftware, Naughty
    Dog, Riot Games, Roblox Corporation, Unity Technologies, Zeiss = ZEISS, Leica, Hasselblad, Dolby, Harman, JBL,
    Anker, iFixit, AnTuTu, DxOMark, Reuters, Bloomberg, Associated Press = AP, AFP, New York Times = The New York
    Times, Wall Street Journal = The Wall Street Journal, Washington Post = The Washington Post, Financial Times,
    The Guardian, The Verge, TechCrunch, Wired, Engadget, Ars Technica, CNET, ZDNet, Gizmodo, Mashable, The
    Information, Axios, Politico, CNBC, CNN, Forbes, Fortune, Nikkei, 9to5Mac, 9to5Google, MacRumors, Android
    Authority, Android Police, GSMArena, XDA, AnandTech, Tom's Hardware, PC Gamer, IGN, Eurogamer, Polygon,
    Kotaku, BleepingComputer, The Register, Threatpost, LWN.net, Hacker News, IDC, Gartner, Counterpoint Research
    = Counterpoint, Canalys, Strategy Analytics, Omdia, TrendForce, Consumer Reports`,
  person: `
    Tim Cook, Steve Jobs, Craig Federighi, Jony Ive, Phil Schiller, Johny Srouji, John Ternus, Sundar Pichai,
    Larry Page, Sergey Brin, Satya Nadella, Bill Gates, Steve Ballmer, Panos Panay, Jeff Bezos, Andy Jassy, Mark
    Zuckerberg, Sheryl Sandberg, Elon Musk, Sam Altman, Greg Brockman, Ilya Sutskever, Mira Murati, Dario Amodei,
    Demis Hassabis, Jensen Huang, Lisa Su, Pat Gelsinger, Lip-Bu Tan, Morris Chang, Jack Ma, Pony Ma, Robin Li,
    Lei Jun, Ren Zhengfei, Richard Yu = Yu Chengdong, Meng Wanzhou, Carl Pei, Pete Lau, Masayoshi Son, Marc
    Benioff, Larry Ellison, Michael Dell, Reed Hastings, Jack Dorsey, Evan Spiegel, Daniel Ek, Brian Chesky,
    Travis Kalanick, Dara Khosrowshahi, Gabe Newell, Tim Sweeney, Phil Spencer, Shigeru Miyamoto, Linus Torvalds,
    Richard Stallman, Tim Berners-Lee, Guido van Rossum, Bjarne Stroustrup, Edward Snowden, Julian Assange, Lina
    Khan, Margrethe Vestager, Joe Biden, Donald Trump, Barack Obama, Xi Jinping, Narendra Modi, Vladimir Putin,
    Ming-Chi Kuo, Mark Gurman, Evan Blass, Marques Brownlee, Walt Mossberg, Kara Swisher, Steve Wozniak, Marc
    Andreessen, Peter Thiel, Mary Barra, Jim Farley`,
  product: `
    iPhone, iPad, iPad Pro, iPad Air, iPad mini, MacBook, MacBook Pro, MacBook Air, iMac, Mac mini, Mac Pro, Mac
    Studio, Mac, Macs, Apple Watch, Apple Pencil, Apple TV, AirPods, AirPods Pro, AirPods Max, AirTag, HomePod,
    Vision Pro, Apple Intelligence, Apple Music, Apple Pay, App Store, iCloud, iTunes, iMessage, FaceTime, Siri,
    CarPlay, AirDrop, AirPlay, Face ID, Touch ID, Retina display, Dynamic Island, MagSafe, ARKit, HealthKit,
    HomeKit, SwiftUI, Xcode, Swift, Safari, Messages, Photos, Final Cut Pro, iOS, iPadOS, macOS, OS X, watchOS,
    tvOS, visionOS, Android, Android Auto, Wear OS, ChromeOS = Chrome OS, HarmonyOS, EMUI, MIUI, HyperOS, One UI,
    OxygenOS, ColorOS, Windows, Windows Phone, Windows Server, Windows Defender, Linux, Ubuntu, Debian, Fedora,
    Arch Linux, Red Hat Enterprise Linux, FreeBSD, Raspberry Pi, Raspbian, Arduino, Galaxy, Galaxy S, Galaxy Note,
    Galaxy Z Fold, Galaxy Z Flip, Galaxy Watch, Galaxy Buds, Galaxy Tab, Bixby, Exynos, Pixel, Pixel Fold, Pixel
    Watch, Pixel Buds, Pixelbook, Nexus, Nest, Nest Hub, Google Home, Google Assistant, Google Maps, Google Play,
    Google Search, Google Drive, Google Photos, Google Cloud, Gmail, YouTube, YouTube Music, Chromecast,
    Chromecast Ultra, Chromebook, Chrome, Chromium, Stadia, Gemini, Bard, Tensor, TensorFlow, Kubernetes, Waze,
    Mate, Mate Pro, P series, Kirin, Ascend, Snapdragon, Dimensity, Redmi, Poco, Redmi Note, Mi Band, Moto G,
    Razr, ThinkPad, Surface, Surface Pro, Surface Laptop, Surface Duo, HoloLens, Xbox, Xbox One, Xbox Series X,
    Xbox Series S, Xbox Live, Game Pass, xCloud, PlayStation, PS3, PS4, PS5, PlayStation VR, Switch, Nintendo
    Switch, Wii, Game Boy, Steam, Steam Deck, Oculus, Oculus Quest, Oculus Rift, Meta Quest, Quest, HTC Vive,
    Valve Index, GeForce, GeForce Now, RTX, GTX, Radeon, Ryzen, Ryzen AI, Threadripper, EPYC, Core i3, Core i5, Core i7,
    Core i9, Xeon, Atom, Celeron, Pentium, Core Ultra, Arc, Blackwell, Hopper, Cortex, ARM, RISC-V, CUDA, DLSS,
    FSR, Tegra, Jetson, Optane, Thunderbolt, Bluetooth, Blu-ray, Wi-Fi, Dolby Atmos, Dolby Vision, Zigbee,
    Starlink, Starship, Falcon 9, Falcon Heavy, Dragon, Crew Dragon, Starliner, Orion, Artemis, Hubble, James Webb
    Space Telescope, Curiosity, Perseverance, Model S, Model 3, Model X, Model Y, Cybertruck, Autopilot, Full
    Self-Driving, Powerwall, Supercharger, F-150 Lightning, Mustang Mach-E, Chevy Bolt, Nissan Leaf, Ioniq,
    Taycan, Alexa, Echo, Echo Dot, Echo Show, Fire TV, Fire TV Stick, Kindle, Kindle Paperwhite, Fire HD, Ring,
    Prime, Amazon Prime, Prime Video, AWS = Amazon Web Services, EC2, Lambda, Azure, Microsoft Azure, Office,
    Microsoft Office, Office 365, Microsoft 365, Word, Excel, PowerPoint, Outlook, OneDrive, SharePoint, Exchange,
    Exchange Server, Teams, Microsoft Teams, Skype, Bing, Cortana, Copilot, GitHub Copilot, Edge, Internet
    Explorer, Visual Studio, Visual Studio Code = VS Code, PowerShell, Active Directory, DirectX, Hyper-V, WSL,
    LinkedIn, GitHub, npm, Facebook, Instagram, WhatsApp, Messenger, Threads, Twitter, TikTok, Snapchat, Reddit,
    Pinterest, Tumblr, Telegram, Signal, WeChat, Weibo, Douyin, QQ, Line, Discord, Slack, Zoom, Twitch, Mastodon,
    Bluesky, Clubhouse, Medium, Substack, Quora, Wikipedia, Stack Overflow, Spotify, Netflix, Hulu, Disney+, HBO
    Max, Tinder, Uber Eats, Google Pay, Alipay, UPI, Paytm, PhonePe, Cash App, Venmo, ChatGPT, GPT, DALL-E, Sora,
    Claude, Llama, Grok, Midjourney, Stable Diffusion, Whisper, Photoshop, Lightroom, Premiere Pro, After Effects,
    Illustrator, Firefly, Acrobat, Flash, Firefox, Opera, Brave, Vivaldi, Thunderbird, Tor, Tor Browser, VLC, OBS,
    Notion, Figma, Canva, Trello, Jira, Confluence, Dropbox, Evernote, 1Password, LastPass, Bitwarden, Minecraft,
    Fortnite, Roblox, Call of Duty, Grand Theft Auto, GTA, Red Dead Redemption, Destiny, Overwatch, Halo, The
    Witcher, Cyberpunk 2077, Elden Ring, League of Legends, Dota, Counter-Strike, Valorant, Apex Legends, PUBG,
    World of Warcraft, Diablo, Pokémon Go = Pokemon Go, Zelda, Assassin's Creed, Baldur's Gate, Half-Life, Portal,
    The Last of Us, God of War, FIFA, Angry Birds, Candy Crush, Unreal Engine, Unity, Godot, Blender, Vulkan,
    OpenGL, Python, Java, JavaScript, TypeScript, Rust, Go, Golang, Ruby, Ruby on Rails, PHP, Perl, Kotlin, Scala,
    Haskell, Node.js, React, React Native, Vue, Angular, Svelte, Django, Flask, jQuery, Electron, Docker,
    Terraform, Ansible, Jenkins, Git, GitLab, Nginx, Apache, MySQL, PostgreSQL, MariaDB, SQLite, MongoDB, Redis,
    Kafka, Elasticsearch, Hadoop, Spark, PyTorch, OpenSSL, OpenSSH, WordPress, Drupal, Log4j, Log4Shell,
    Heartbleed, Spectre, Meltdown, Stuxnet, WannaCry, NotPetya, Emotet, Pegasus, Mirai, LockBit, Cobalt Strike,
    Metasploit, Wireshark, Bitcoin, Ethereum, Dogecoin, Solana, Litecoin, Monero, gzip, zlib, curl, nginx,
    systemd, ffmpeg, openssl, sqlite, glibc, wget, grep`,
  place: `
    United States = US = U.S. = USA = U.S.A. = America, United Kingdom = UK = U.K. = Britain = Great Britain,
    China, India, Japan, South Korea, North Korea, Taiwan, Hong Kong, Singapore, Germany, France, Italy, Spain,
    Portugal, Netherlands, Belgium, Switzerland, Austria, Sweden, Norway, Finland, Denmark, Ireland, Iceland,
    Poland, Ukraine, Russia, Turkey, Israel, Iran, Iraq, Saudi Arabia, United Arab Emirates = UAE, Qatar, Egypt,
    Nigeria, Kenya, South Africa, Brazil, Mexico, Argentina, Chile, Canada, Australia, New Zealand, Indonesia,
    Malaysia, Thailand, Vietnam, Philippines, Pakistan, Bangladesh, Europe, Asia, Africa, North America, South
    America, Latin America, Middle East, Southeast Asia, Antarctica, New York, New York City, San Francisco, Bay
    Area, Silicon Valley, Los Angeles, Seattle, Redmond, Cupertino, Mountain View, Menlo Park, Palo Alto, San
    Jose, Austin, Boston, Chicago, Las Vegas, Miami, Detroit, Washington, Washington DC = Washington D.C., Wall
    Street, California, Texas, Arizona, Nevada, Florida, Virginia, Ohio, Oregon, Michigan, Massachusetts, London,
    Cambridge, Oxford, Manchester, Edinburgh, Dublin, Paris, Berlin, Munich, Frankfurt, Brussels, Amsterdam,
    Eindhoven, Barcelona, Madrid, Rome, Milan, Zurich, Geneva, Vienna, Stockholm, Helsinki, Oslo, Copenhagen,
    Moscow, Kyiv, Tel Aviv, Dubai, Delhi, New Delhi, Mumbai, Bangalore = Bengaluru, Hyderabad, Chennai, Beijing,
    Shanghai, Shenzhen, Hangzhou, Guangzhou, Chongqing, Wuhan, Taipei, Hsinchu, Tokyo, Osaka, Kyoto, Seoul,
    Sydney, Melbourne, Toronto, Vancouver, Montreal, Mars, Moon, Jupiter, Saturn, Venus, Titan, International
    Space Station = ISS, Cape Canaveral, Kennedy Space Center, Earth`,
  event: `
    CES, MWC, Mobile World Congress, IFA, WWDC, Google I/O, Computex, E3, Gamescom, GDC, SIGGRAPH, Black Hat, DEF
    CON = Def Con, RSA Conference, Pwn2Own, SXSW, Comic-Con, Web Summit, re:Invent, Build, Ignite, Galaxy
    Unpacked, Unpacked, Tokyo Game Show, Black Friday, Cyber Monday, Prime Day, Singles Day = Singles' Day,
    Christmas, Thanksgiving, Halloween, Diwali, Lunar New Year, Chinese New Year, Memorial Day, Labor Day, Super
    Bowl, Olympics, World Cup, COVID-19 pandemic, Brexit, World War II, Cold War`,
};

/** Words in their own right: at the start of a sentence or in a headline they prove nothing. */
export const doubtfulNames = new Set(
  `Apple Meta Go Word Edge Surface Signal Arc Swift Rust Teams Pages Notes Messages Photos Target Square Block Stripe Visa Nothing Honor Orange Sharp
  Switch Steam Portal Line Zoom Slack Threads Medium Flash Brave Opera Exchange Office Ring Echo Prime Quest Build Ignite Unpacked Destiny Halo Excel
  Lambda Spark Electron Unity Mate Ascend Pixel Galaxy Dragon Mars Moon Earth Turkey Mercury Titan Wired Fortune Axios Canon Cruise Universal Congress
  Senate Core Atom Nest Nexus Cortex Orion Artemis Curiosity Perseverance Java Python Ruby React Whisper Firefly Snap Perplexity Sequoia Grab Switch
  Illustrator Spectre Meltdown Pegasus Accel Washington Oracle Notion Progress Universal Kraken Polygon Blender Dell Ford Hopper Tensor`
    .split(/\s+/u)
    .filter(Boolean),
);

export interface KnownName {
  type: NameType;
  /** The fullest name: what its other names are filed under. */
  fullName: string;
}

export const knownNames = new Map<string, KnownName[]>();
// Lines are wrapped within names.
for (const [type, names] of Object.entries(table) as [NameType, string][]) {
  for (const entry of names.replace(/\s+/gu, ' ').split(',')) {
    const forms = entry.split('=').map((form) => form.trim());
    for (const form of forms) {
      if (form === '') continue;
      const readings = knownNames.get(form) ?? [];
      readings.push({ type, fullName: forms[0] ?? form });
      knownNames.set(form, readings);
    }
  }
}
