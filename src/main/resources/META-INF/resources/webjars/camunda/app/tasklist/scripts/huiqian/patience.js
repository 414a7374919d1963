// The loader of the web applications gives a script seven seconds and then leaves the page blank for good: on a busy server, or over a
// slow line, the first page of the morning takes longer.
window.require.config({waitSeconds: 0});
