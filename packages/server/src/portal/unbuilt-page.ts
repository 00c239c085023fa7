/** What stands in for the portal where it has not been built. */
export const unbuiltPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Fairlead</title>
<h1>The portal is not built yet</h1>
<p>The API answers; its description is at <a href="/openapi.json">/openapi.json</a>.</p>
<p>To build the portal run <code>./script/start</code>, or <code>npm run build --workspace @fairlead/portal</code>, and load this page again.</p>
</html>
`
