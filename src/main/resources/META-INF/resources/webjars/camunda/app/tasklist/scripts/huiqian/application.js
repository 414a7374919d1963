// Tasklist itself, once it has started.

/** Calls back with the injector of the application as soon as there is one. */
export function onStart(act) {
  const look = observer => {
    const injector = window.angular && window.angular.element(document.body).injector();
    if (!injector) return false;
    if (observer) observer.disconnect();
    act(injector);
    return true;
  };
  if (!look()) new MutationObserver((changes, observer) => look(observer)).observe(document.body, {childList: true, subtree: true});
}
