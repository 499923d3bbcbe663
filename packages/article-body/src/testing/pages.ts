/** The address of a page that answers with `content`, without a server. */
export function addressOf(content: string, type = 'text/html'): string {
  return URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
}

/** An address where nothing can be read any more: to the page it looks like a refusal. */
export function deadAddress(): string {
  const address = addressOf('');
  URL.revokeObjectURL(address);
  return address;
}

/** A page as blogs serve it, its article in Dutch. */
export const blogPage = `<!doctype html><html lang="nl"><head><title>Blog</title>
  <base href="https://blog.example/"><link rel="canonical" href="/va">
  <meta name="author" content="Ien de Vries"><meta property="article:published_time" content="2024-05-03"></head>
  <body><nav>Menu</nav><article><h1>Wat is een va?</h1><h2 id="herkomst">Herkomst</h2>
  <p>Een va werkt <a href="/afstand">op afstand</a>.</p></article></body></html>`;

/** What an attacker would put into a page: each of these, once run, sets `beacon` on the window. */
export const hostilePage = `<!doctype html><html lang="nl"><body><article id="cookie"><h1>Titel <img src=x onerror="beacon=1"></h1>
  <p onclick="beacon=1" onmouseover="beacon=1">Leesbaar</p><script>beacon=1</script>
  <img src="data:image/svg+xml,<svg onload=beacon=1>" onerror="beacon=1"><a href="javascript:beacon=1">klik</a>
  <svg onload="beacon=1"><script>beacon=1</script></svg><iframe srcdoc="<script>parent.beacon=1</script>"></iframe>
  <form action="https://evil.example"><input name="title"><button>Stuur</button></form>
  <style>body { display: none }</style><div style="position: fixed; inset: 0">bedekt</div>
  <mp-article-body src="https://evil.example"></mp-article-body></article></body></html>`;
