// What the web applications need before they start, so that a busy server or a slow line does them no harm.

// Their loader gives a script seven seconds and then leaves the page blank for good.
window.require.config({waitSeconds: 0});

/**
 * Sees to it that an application has its words before it draws anything: what it draws earlier keeps showing names of labels. They are put
 * where the application itself remembers them from one visit to the next.
 */
export async function wordsOf(app) {
  const place = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  const key = `${place}_locales_data_zh_${window.bust}`;
  const known = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  if (known[key]) return;
  try {
    const response = await fetch(`${place}zh.json`, {credentials: 'same-origin'});
    if (!response.ok) return;
    known[key] = JSON.stringify(await response.json());
    localStorage.setItem('camunda-web', JSON.stringify(known));
  } catch (offline) {
    // The application asks again, and says what is wrong.
  }
}
