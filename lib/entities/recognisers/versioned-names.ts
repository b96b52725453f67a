/** Read before a dotted number in any case. Others need a capital: see version.ts. */
export const versionedNames = new Set(
  `ios,ipados,macos,mac os x,os x,watchos,tvos,visionos,android,android wear,wear os,windows,windows phone,chrome os,chromeos,harmonyos,emui,miui,
  hyperos,one ui,oxygenos,coloros,linux,linux kernel,kernel,ubuntu,debian,fedora,centos,rhel,red hat enterprise linux,freebsd,openbsd,alpine,
  bluetooth,usb,usb-c,hdmi,displayport,pcie,pci express,nvme,sata,ufs,emmc,wi-fi,zigbee,matter,thunderbolt,directx,opengl,opencl,vulkan,metal,cuda,
  tls,ssl,http,smb,ntlm,python,java,javascript,typescript,ruby,php,perl,go,golang,rust,swift,kotlin,scala,node,node.js,nodejs,deno,bun,npm,pip,
  react,react native,vue,angular,svelte,next.js,django,flask,rails,ruby on rails,laravel,spring,spring boot,.net,.net core,.net framework,c#,
  gcc,clang,llvm,cmake,glibc,musl,systemd,openssl,openssh,gnupg,gzip,zlib,xz,xz utils,curl,libcurl,wget,git,gitlab,jenkins,nginx,apache,tomcat,
  log4j,struts,postgresql,postgres,mysql,mariadb,sqlite,mongodb,redis,elasticsearch,kafka,docker,kubernetes,k8s,helm,terraform,ansible,vagrant,
  wordpress,drupal,joomla,magento,chrome,google chrome,chromium,firefox,safari,edge,opera,vivaldi,brave,tor browser,thunderbird,signal,whatsapp,telegram,
  qt,gtk,gnome,kde plasma,plasma,xfce,wayland,mesa,wine,proton,blender,gimp,krita,inkscape,libreoffice,openoffice,vlc,ffmpeg,obs studio,unity,unreal engine,
  godot,tensorflow,pytorch,keras,numpy,pandas,gpt,claude,gemini,llama,mistral,qwen,gemma,phi,grok,deepseek`
    .split(/,\s*/u)
    .map((name) => name.trim()),
);

/** Capitalised words that no version follows: "Section 3.2", "About 2.4", "In 3.5". */
export const notVersionedWords = new Set(
  `a about above across after almost although an and another approximately are around article as at average barely because before behind below
  between beyond both but by chapter class clause day down due during each even every example exactly factor fewer figure for from game gen grade
  group had half has have he her here his how however i if in index indeed industry is it its just last least less level like magnitude
  many maybe mere merely more most nearly no nor not now of on one only or our out over page paragraph part per perhaps phase plus point
  rated rating ratio rev roughly round rule score scale season section she since so society some stage step still such table than that the their
  then there these they this those though through times to toward type under until up update upon us via was we web well were what when where which while
  who will with within without yet you january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday q1 q2 q3 q4`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Names that are English words when they are lower-case: "we go 1.5 steps". */
export const alsoWords = new Set(
  'go rust metal matter edge signal node spring plasma wine unity phi react brave opera proton flask swift helm express'.split(
    ' ',
  ),
);

/** A decimal after these is the size of the screen. */
export const sizedDevices = new Set('ipad imac macbook kindle surface tv iphone galaxy pixelbook thinkpad'.split(' '));

/** A word beside a bare dotted number that makes it a release. */
export const releaseBefore =
  /(?<![\p{L}])(?:versions?|ver\.|releases?|firmware|builds?|kernel|patch|upgrade to|updated? to|upgraded to) $/iu;
export const releaseAfter =
  /^(?:[ -](?:series|releases?|branch(?:es)?|updates?|betas?|rc\d?|firmware|patch(?:es)?|kernel|versions?|lts|packages?|builds?|line)(?![\p{L}])|\.x(?![\p{L}]))/iu;
