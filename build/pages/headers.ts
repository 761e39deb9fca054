/** The `_headers` file that static hosts such as Netlify and Cloudflare Pages read: what to send with which path. */

/**
 * Pages are asked for anew; icons may be kept, or Office shows none; the functions files are fetched by Excel on the web
 * from its own host. No `X-Frame-Options`: Excel on the web shows the pane in a frame, from hosts nobody lists.
 */
export const deploymentHeaders = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/*.html
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, max-age=86400
/chunks/*
  Cache-Control: public, max-age=31536000, immutable
/functions*.json
  Access-Control-Allow-Origin: *
`;
