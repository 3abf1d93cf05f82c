// What nginx, Caddy and Apache are told alike: hashed files are cached for ever, others revalidated, errors
// neither; texts are compressed; a policy and the other headers stand on every answer. A frame without an
// origin may read what an embed is made of: code, font and data, which are public.

/** The policies of the page and of embed.html, which other pages may frame (content-policy.ts). */
export type Policies = { page: string; embed: string }

const forEver = 'public, max-age=31536000, immutable'

const headers: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'geolocation=(), camera=(), microphone=()'],
  ['Strict-Transport-Security', 'max-age=31536000'],
]

/** Media types by the end of a file's name. */
const types: readonly (readonly [type: string, ...ends: string[]])[] = [
  ['text/html', 'html'],
  ['application/javascript', 'js'],
  ['text/css', 'css'],
  ['application/json', 'json'],
  ['font/woff2', 'woff2'],
  ['font/woff', 'woff'],
  ['application/manifest+json', 'webmanifest'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['text/markdown', 'md'],
  ['text/csv', 'csv'],
  ['application/geo+json', 'geojson'],
  ['application/vnd.google-earth.kml+xml', 'kml'],
  ['application/atom+xml', 'atom'],
  ['application/zip', 'zip'],
]

const isText = (type: string): boolean => !/^(?:font|image\/png|application\/zip)/u.test(type)

/** Types that Caddy takes from a list of the system, which need not know them. */
const typesForCaddy = types.filter(([type]) => /^(?:text\/csv$|application\/.*\+)/u.test(type))

const texts = types.filter(([type]) => isText(type))

const written = `Written by the build: the hashes are those of the script and the styles in its index.html.
# More in src/build/README.md.`

const withoutTls = 'TLS, which the worker for offline needs outside of localhost, is left to you.'

const embeds = 'Any page may frame embed.html: name yours in the place of the star behind frame-ancestors.'

const nginx = ({
  page,
  embed,
}: Policies): string => `# nginx: a file of /etc/nginx/conf.d or sites-enabled. Change server_name, listen and root.
# ${withoutTls}
# ${written}
map $uri $drawdown_cache {
  default   no-cache;
  ~/assets/ "${forEver}";
}
# ${embeds}
map $uri $drawdown_policy {
  default         "${page}";
  ~/embed\\.html$ "${embed}";
}
# What a frame without an origin may read; without the star such frames stay empty.
map $uri $drawdown_readers {
  default   "";
  ~/assets/ "*";
  ~\\.json$  "*";
}
server {
  listen 80;
  server_name drawdown.example.org;
  root /srv/drawdown;
  index index.html;
  charset utf-8;
  charset_types ${texts.flatMap(([type]) => (type === 'text/html' ? [] : type)).join(' ')};
  gzip on;
  gzip_comp_level 9;
  gzip_proxied any;
  gzip_vary on;
  gzip_min_length 400;
  gzip_types ${texts.flatMap(([type]) => (type === 'text/html' ? [] : type)).join(' ')};
  location / {
    types {
${types.map(([type, ...ends]) => `      ${type} ${ends.join(' ')};`).join('\n')}
    }
    add_header Cache-Control $drawdown_cache;
    add_header Content-Security-Policy $drawdown_policy always;
    add_header Access-Control-Allow-Origin $drawdown_readers;
${headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    try_files $uri $uri/ =404;
  }
}
`

const caddy = ({
  page,
  embed,
}: Policies): string => `# Caddy: a Caddyfile, or a part of one. Change the name and root. Caddy gets the certificate itself.
# ${written}
drawdown.example.org {
	root * /srv/drawdown
	encode {
		gzip 9
		match {
${[...new Set(texts.map(([type]) => (type.startsWith('text/') ? 'text/*' : `${type}*`)))].map((type) => `\t\t\theader Content-Type ${type}`).join('\n')}
		}
	}
	header {
${headers.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	# ${embeds}
	@embed path */embed.html
	@page not path */embed.html
	header @embed Content-Security-Policy "${embed}"
	header @page Content-Security-Policy "${page}"
	# What a frame without an origin may read; without this line such frames stay empty.
	@read path */assets/* *.json
	header @read Access-Control-Allow-Origin *
	@hashed {
		path */assets/*
		file
	}
	@named not path */assets/*
${typesForCaddy.map(([, ...ends]) => `\t@${ends[0] ?? ''} path ${ends.map((end) => `*.${end}`).join(' ')}`).join('\n')}
	header @hashed Cache-Control "${forEver}"
	header @named Cache-Control no-cache
${typesForCaddy.map(([type, ...ends]) => `\theader @${ends[0] ?? ''} Content-Type ${type}`).join('\n')}
	file_server
}
`

/** What Apache is told of the folder, in a virtual host or in a .htaccess. */
const apacheFolder = ({ page, embed }: Policies): string => `Options -Indexes
DirectoryIndex index.html
${types.map(([type, ...ends]) => `AddType ${type} ${ends.map((end) => `.${end}`).join(' ')}`).join('\n')}
AddCharset utf-8 ${texts.flatMap(([, ...ends]) => ends.map((end) => `.${end}`)).join(' ')}
AddOutputFilterByType DEFLATE ${texts.map(([type]) => type).join(' ')}
# Apache marks the ETag of a compressed answer, and would not know it again.
RequestHeader edit "If-None-Match" "-gzip\\"" "\\""
Header set Cache-Control "no-cache"
Header set Cache-Control "${forEver}" "expr=%{REQUEST_URI} =~ m#/assets/#"
Header always set Content-Security-Policy "${page}"
# ${embeds}
Header always set Content-Security-Policy "${embed}" "expr=%{REQUEST_URI} =~ m#/embed[.]html$#"
# What a frame without an origin may read; without this line such frames stay empty.
Header set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#/assets/|[.]json$#"
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
`

const apacheModules = 'It needs the modules dir, mime, filter, deflate and headers (a2enmod headers deflate).'

const apache = (
  policies: Policies,
): string => `# Apache: a file of /etc/apache2/sites-enabled. Change ServerName and both paths.
# ${apacheModules}
# ${withoutTls}
# ${written}
<VirtualHost *:80>
  ServerName drawdown.example.org
  DocumentRoot "/srv/drawdown"
  DeflateCompressionLevel 9
  <Directory "/srv/drawdown">
    AllowOverride None
    Require all granted
${apacheFolder(policies)
  .trimEnd()
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
  </Directory>
</VirtualHost>
`

const htaccess = (
  policies: Policies,
): string => `# Apache where only the folder is yours: .htaccess beside index.html. The host has to allow it (AllowOverride
# FileInfo Indexes Options). ${apacheModules}
# ${written}
${apacheFolder(policies)}`

/** Configurations of web servers by file name, for a build with these policies. */
export const serverConfigs = (policies: Policies): ReadonlyMap<string, string> =>
  new Map([
    ['nginx.conf', nginx(policies)],
    ['Caddyfile', caddy(policies)],
    ['apache.conf', apache(policies)],
    ['.htaccess', htaccess(policies)],
  ])
