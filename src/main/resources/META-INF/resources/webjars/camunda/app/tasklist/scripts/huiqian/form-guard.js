// A half-filled form in the start dialog is not lost to the escape key or a click beside it.

/** From now on a dialog with a form closes by its own buttons only. */
export function guardForms() {
  document.body.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target.closest('.modal .fjs-container')) event.stopPropagation();
  });
  document.addEventListener(
    'click',
    event => {
      const dialog = event.target;
      if (dialog instanceof Element && dialog.matches('.modal') && dialog.querySelector('.fjs-container')) event.stopPropagation();
    },
    true
  );
}
