// What nginx, Caddy and Apache are told alike: hashed files are cached for ever, others revalidated, errors
// neither; texts are compressed; the policy and the other headers stand on every answer.

const forEver = 'public, max-age=31536000, immutable'

const headers = (policy: string): readonly (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', policy],
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

const nginx = (
  policy: string,
): string => `# nginx: a file of /etc/nginx/conf.d or sites-enabled. Change server_name, listen and root.
# ${withoutTls}
# ${written}
map $uri $drawdown_cache {
  default   no-cache;
  ~/assets/ "${forEver}";
}
map $host $drawdown_policy {
  default "${policy}";
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
${headers(policy)
  .map(
    ([name, value]) =>
      `    add_header ${name} ${name === 'Content-Security-Policy' ? '$drawdown_policy' : `"${value}"`} always;`,
  )
  .join('\n')}
    try_files $uri $uri/ =404;
  }
}
`

const caddy = (
  policy: string,
): string => `# Caddy: a Caddyfile, or a part of one. Change the name and root. Caddy gets the certificate itself.
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
${headers(policy)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
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
const apacheFolder = (policy: string): string => `Options -Indexes
DirectoryIndex index.html
${types.map(([type, ...ends]) => `AddType ${type} ${ends.map((end) => `.${end}`).join(' ')}`).join('\n')}
AddCharset utf-8 ${texts.flatMap(([, ...ends]) => ends.map((end) => `.${end}`)).join(' ')}
AddOutputFilterByType DEFLATE ${texts.map(([type]) => type).join(' ')}
# Apache marks the ETag of a compressed answer, and would not know it again.
RequestHeader edit "If-None-Match" "-gzip\\"" "\\""
Header set Cache-Control "no-cache"
Header set Cache-Control "${forEver}" "expr=%{REQUEST_URI} =~ m#/assets/#"
${headers(policy)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
`

const apacheModules = 'It needs the modules dir, mime, filter, deflate and headers (a2enmod headers deflate).'

const apache = (
  policy: string,
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
${apacheFolder(policy)
  .trimEnd()
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
  </Directory>
</VirtualHost>
`

const htaccess = (
  policy: string,
): string => `# Apache where only the folder is yours: .htaccess beside index.html. The host has to allow it (AllowOverride
# FileInfo Indexes Options). ${apacheModules}
# ${written}
${apacheFolder(policy)}`

/** Configurations of web servers by file name, for a build with this Content-Security-Policy. */
export const serverConfigs = (policy: string): ReadonlyMap<string, string> =>
  new Map([
    ['nginx.conf', nginx(policy)],
    ['Caddyfile', caddy(policy)],
    ['apache.conf', apache(policy)],
    ['.htaccess', htaccess(policy)],
  ])
