/** What an embed is to a reader: what happens when its card is followed. */
type EmbedKind = 'video' | 'post' | 'audio' | 'gallery' | 'page';

export interface Embed {
  kind: EmbedKind;
  /** The name of the place it comes from, as people call it. */
  site: string;
  /** Where a reader watches, hears or reads it: the page, not the frame. */
  address: string;
  /** A picture whose address follows from the embed's own; nothing is asked for it. */
  picture: string | null;
}

interface Provider {
  site: string;
  kind: EmbedKind;
  /** Of the address without its scheme and `www.`. */
  pattern: RegExp;
  /** `$1` is what the pattern caught. Left out when the address in the frame is the page's own. */
  address?: string;
  picture?: string;
}

/**
 * Every address below follows from the provider's own embedding code. A frame's address plays without a page around it
 * or not at all, so each is turned into the address that its "share" button gives.
 */
const providers: Provider[] = [
  {
    site: 'YouTube',
    kind: 'video',
    pattern: /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/?(?:videoseries)?\?(?:.*&)?list=([\w-]+)/,
    address: 'https://www.youtube.com/playlist?list=$1',
  },
  {
    site: 'YouTube',
    kind: 'video',
    pattern:
      /^(?:(?:m\.)?youtube(?:-nocookie)?\.com\/(?:(?:embed|v|e|shorts|live)\/|watch\?(?:.*&)?v=)|youtu\.be\/)([\w-]{11})(?![\w-])/,
    address: 'https://www.youtube.com/watch?v=$1',
    picture: 'https://i.ytimg.com/vi/$1/hqdefault.jpg',
  },
  {
    site: 'Vimeo',
    kind: 'video',
    pattern: /^(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)/,
    address: 'https://vimeo.com/$1',
  },
  {
    site: 'Dailymotion',
    kind: 'video',
    pattern: /^(?:dailymotion\.com\/(?:embed\/)?video\/|geo\.dailymotion\.com\/.*[?&]video=)(\w+)/,
    address: 'https://www.dailymotion.com/video/$1',
    picture: 'https://www.dailymotion.com/thumbnail/video/$1',
  },
  {
    site: 'Twitch',
    kind: 'video',
    pattern: /^player\.twitch\.tv\/\?(?:.*&)?video=v?(\d+)/,
    address: 'https://www.twitch.tv/videos/$1',
  },
  {
    site: 'Twitch',
    kind: 'video',
    pattern: /^player\.twitch\.tv\/\?(?:.*&)?channel=(\w+)/,
    address: 'https://www.twitch.tv/$1',
  },
  {
    site: 'Twitch',
    kind: 'video',
    pattern: /^clips\.twitch\.tv\/embed\?(?:.*&)?clip=([\w-]+)/,
    address: 'https://clips.twitch.tv/$1',
  },
  {
    site: 'TED',
    kind: 'video',
    pattern: /^embed(?:-ssl)?\.ted\.com\/(talks\/[\w/-]+)/,
    address: 'https://www.ted.com/$1',
  },
  {
    site: 'Streamable',
    kind: 'video',
    pattern: /^streamable\.com\/(?:[eos]\/)?(\w+)/,
    address: 'https://streamable.com/$1',
  },
  {
    site: 'Loom',
    kind: 'video',
    pattern: /^loom\.com\/(?:embed|share)\/(\w+)/,
    address: 'https://www.loom.com/share/$1',
  },
  {
    site: 'Bilibili',
    kind: 'video',
    pattern: /^player\.bilibili\.com\/.*[?&]bvid=(BV\w+)/,
    address: 'https://www.bilibili.com/video/$1',
  },
  {
    site: 'Bilibili',
    kind: 'video',
    pattern: /^player\.bilibili\.com\/.*[?&]aid=(\d+)/,
    address: 'https://www.bilibili.com/video/av$1',
  },
  {
    site: 'Niconico',
    kind: 'video',
    pattern: /^embed\.nicovideo\.jp\/watch\/(\w+)/,
    address: 'https://www.nicovideo.jp/watch/$1',
  },
  {
    site: 'Internet Archive',
    kind: 'video',
    pattern: /^archive\.org\/embed\/([\w.-]+)/,
    address: 'https://archive.org/details/$1',
    picture: 'https://archive.org/services/img/$1',
  },
  {
    site: 'PeerTube',
    kind: 'video',
    pattern: /^([\w.-]+)\/videos\/embed\/([\w-]+)/,
    address: 'https://$1/videos/watch/$2',
  },
  {
    site: 'Facebook',
    kind: 'video',
    pattern: /^facebook\.com\/(?:v[\d.]+\/)?plugins\/video\.php\?(?:.*&)?href=([^&]+)/,
    address: '$1',
  },
  {
    site: 'TikTok',
    kind: 'video',
    pattern: /^tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/,
    address: 'https://www.tiktok.com/@/video/$1',
  },
  {
    site: 'TikTok',
    kind: 'video',
    pattern: /^tiktok\.com\/(@[\w.]+)\/video\/(\d+)/,
    address: 'https://www.tiktok.com/$1/video/$2',
  },
  {
    site: 'X',
    kind: 'post',
    pattern: /^platform\.twitter\.com\/embed\/\S*[?&]id=(\d+)/,
    address: 'https://x.com/i/status/$1',
  },
  {
    site: 'X',
    kind: 'post',
    pattern: /^(?:mobile\.)?(?:twitter|x)\.com\/(\w+)\/status(?:es)?\/(\d+)/,
    address: 'https://x.com/$1/status/$2',
  },
  {
    site: 'Instagram',
    kind: 'post',
    pattern: /^instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/,
    address: 'https://www.instagram.com/$1/$2/',
  },
  {
    site: 'Facebook',
    kind: 'post',
    pattern: /^facebook\.com\/(?:v[\d.]+\/)?plugins\/post\.php\?(?:.*&)?href=([^&]+)/,
    address: '$1',
  },
  {
    site: 'Facebook',
    kind: 'post',
    pattern: /^facebook\.com\/([\w.-]+\/(?:posts|videos|photos)\/[\w./-]+)/,
    address: 'https://www.facebook.com/$1',
  },
  {
    site: 'Threads',
    kind: 'post',
    pattern: /^threads\.(?:net|com)\/((?:@[\w.]+\/post|t)\/[\w-]+)/,
    address: 'https://www.threads.net/$1',
  },
  {
    site: 'Bluesky',
    kind: 'post',
    pattern: /^embed\.bsky\.app\/embed\/(did:[\w:.]+)\/app\.bsky\.feed\.post\/(\w+)/,
    address: 'https://bsky.app/profile/$1/post/$2',
  },
  {
    site: 'Bluesky',
    kind: 'post',
    pattern: /^bsky\.app\/profile\/([\w.:-]+)\/post\/(\w+)/,
    address: 'https://bsky.app/profile/$1/post/$2',
  },
  {
    site: 'Reddit',
    kind: 'post',
    pattern: /^(?:(?:embed|old)\.)?reddit(?:media)?\.com\/(r\/\w+\/comments\/[\w/%-]+)/,
    address: 'https://www.reddit.com/$1',
  },
  {
    site: 'LinkedIn',
    kind: 'post',
    pattern: /^linkedin\.com\/embed\/feed\/update\/(urn:li:\w+:\d+)/,
    address: 'https://www.linkedin.com/feed/update/$1',
  },
  { site: 'Telegram', kind: 'post', pattern: /^t\.me\/(\w+\/\d+)/, address: 'https://t.me/$1' },
  // Every Mastodon server is its own host; account and number are what they share.
  {
    site: 'Mastodon',
    kind: 'post',
    pattern: /^([\w.-]+)\/(@\w+(?:@[\w.-]+)?)\/(\d{6,})(?:\/embed)?(?:[?#]|$)/,
    address: 'https://$1/$2/$3',
  },
  {
    site: 'Spotify',
    kind: 'audio',
    pattern: /^open\.spotify\.com\/(?:embed(?:-podcast)?\/)?(track|album|playlist|episode|show|artist)\/(\w+)/,
    address: 'https://open.spotify.com/$1/$2',
  },
  {
    site: 'SoundCloud',
    kind: 'audio',
    pattern: /^w\.soundcloud\.com\/player\/?\?(?:.*&)?url=(https?(?::|%3A)(?:\/|%2F){2}soundcloud[^&]+)/i,
    address: '$1',
  },
  { site: 'SoundCloud', kind: 'audio', pattern: /^w\.soundcloud\.com\/player/ },
  {
    site: 'Apple Podcasts',
    kind: 'audio',
    pattern: /^(?:embed\.)?podcasts\.apple\.com\/([\w/%.-]+(?:\?i=\d+)?)/,
    address: 'https://podcasts.apple.com/$1',
  },
  {
    site: 'Apple Music',
    kind: 'audio',
    pattern: /^embed\.music\.apple\.com\/([\w/%.-]+)/,
    address: 'https://music.apple.com/$1',
  },
  {
    site: 'Deezer',
    kind: 'audio',
    pattern: /^widget\.deezer\.com\/widget\/\w+\/(\w+\/\d+)/,
    address: 'https://www.deezer.com/$1',
  },
  {
    site: 'Mixcloud',
    kind: 'audio',
    pattern: /^(?:player-widget\.)?mixcloud\.com\/widget\/iframe\/\?(?:.*&)?feed=(?:%2F|\/)([\w%/-]+)/,
    address: 'https://www.mixcloud.com/$1',
  },
  {
    site: 'Acast',
    kind: 'audio',
    pattern: /^(?:embed|player)\.acast\.com\/([\w-]+(?:\/(?:episodes\/)?[\w-]+)?)/,
    address: 'https://play.acast.com/s/$1',
  },
  { site: 'Bandcamp', kind: 'audio', pattern: /^bandcamp\.com\/EmbeddedPlayer/ },
  { site: 'Imgur', kind: 'gallery', pattern: /^imgur\.com\/((?:a\/|gallery\/)?\w+)/, address: 'https://imgur.com/$1' },
  {
    site: 'Flickr',
    kind: 'gallery',
    pattern: /^flickr\.com\/photos\/([\w@-]+\/(?:albums\/|sets\/)?\d+)/,
    address: 'https://www.flickr.com/photos/$1',
  },
  {
    site: 'Giphy',
    kind: 'gallery',
    pattern: /^giphy\.com\/embed\/(\w+)/,
    address: 'https://giphy.com/gifs/$1',
    picture: 'https://media.giphy.com/media/$1/giphy.gif',
  },
  {
    site: 'Pinterest',
    kind: 'gallery',
    pattern: /^assets\.pinterest\.com\/ext\/embed\.html\?(?:.*&)?id=(\d+)/,
    address: 'https://www.pinterest.com/pin/$1/',
  },
  {
    site: 'GitHub Gist',
    kind: 'page',
    pattern: /^gist\.github\.com\/((?:[\w-]+\/)?[0-9a-f]{16,})/,
    address: 'https://gist.github.com/$1',
  },
  {
    site: 'CodePen',
    kind: 'page',
    pattern: /^codepen\.io\/([\w-]+)\/(?:embed|pen)\/(?:preview\/)?(\w+)/,
    address: 'https://codepen.io/$1/pen/$2',
  },
  {
    site: 'CodeSandbox',
    kind: 'page',
    pattern: /^codesandbox\.io\/(?:embed|s)\/([\w-]+)/,
    address: 'https://codesandbox.io/s/$1',
  },
  {
    site: 'JSFiddle',
    kind: 'page',
    pattern: /^jsfiddle\.net\/([\w/-]+?)\/embedded/,
    address: 'https://jsfiddle.net/$1/',
  },
  {
    site: 'Google Maps',
    kind: 'page',
    pattern: /^(?:google\.[\w.]+\/maps\/embed\/v1\/\w+|(?:maps\.)?google\.[\w.]+\/maps)\?(?:.*&)?q=([^&]+)/,
    address: 'https://www.google.com/maps?q=$1',
  },
  {
    site: 'Google Maps',
    kind: 'page',
    pattern: /^google\.[\w.]+\/maps\/embed\?pb=\S*!2d(-?[\d.]+)!3d(-?[\d.]+)/,
    address: 'https://www.google.com/maps/@$2,$1,14z',
  },
  {
    site: 'OpenStreetMap',
    kind: 'page',
    pattern: /^openstreetmap\.org\/export\/embed\.html\?\S*marker=(-?[\d.]+)(?:%2C|,)(-?[\d.]+)/,
    address: 'https://www.openstreetmap.org/?mlat=$1&mlon=$2',
  },
  {
    site: 'Datawrapper',
    kind: 'page',
    pattern: /^datawrapper\.dwcdn\.net\/(\w{5})(?!\w)/,
    address: 'https://datawrapper.dwcdn.net/$1/',
    picture: 'https://datawrapper.dwcdn.net/$1/full.png',
  },
  {
    site: 'Flourish',
    kind: 'page',
    pattern: /^(?:flo\.uri\.sh|public\.flourish\.studio)\/(visualisation|story)\/(\d+)/,
    address: 'https://public.flourish.studio/$1/$2/',
    picture: 'https://public.flourish.studio/$1/$2/thumbnail',
  },
  {
    site: 'Infogram',
    kind: 'page',
    pattern: /^e\.infogram\.com\/(?:_\/)?([\w-]+)/,
    address: 'https://infogram.com/$1',
  },
  {
    site: 'DocumentCloud',
    kind: 'page',
    pattern: /^(?:embed|www)?\.?documentcloud\.org\/documents\/([\w-]+)/,
    address: 'https://www.documentcloud.org/documents/$1',
  },
  {
    site: 'Scribd',
    kind: 'page',
    pattern: /^scribd\.com\/embeds\/(\d+)/,
    address: 'https://www.scribd.com/document/$1',
  },
];

/** What an address embeds, when it is one that people know. */
export function findEmbed(address: string): Embed | null {
  const url = webAddress(address);
  if (!url) return null;
  const bare = url.href.replace(/^https?:\/\/(?:www\.)?/, '');
  for (const { site, kind, pattern, address: page, picture } of providers) {
    const found = pattern.exec(bare);
    if (!found) continue;
    const target = page === undefined ? url : webAddress(fill(page, found));
    if (target) return { kind, site, address: target.href, picture: picture ? fill(picture, found) : null };
  }
  return null;
}

function fill(template: string, found: RegExpExecArray): string {
  // A whole address inside an address is encoded once more.
  if (template === '$1') return decode(found[1]!);
  return template.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** An address of the web, or null. A page may leave the scheme out. */
export function webAddress(address: string, base?: string): URL | null {
  if (address.trim() === '') return null;
  const url = URL.parse(address.trim().replace(/^\/\//, 'https://'), base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
