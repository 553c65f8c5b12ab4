// Shares the page's address: by the phone's own menu where there is one, else by the clipboard.
for (const button of document.querySelectorAll('[data-share]')) {
  if (navigator.share || navigator.clipboard) {
    button.parentElement.hidden = false;
    button.onclick = async () => {
      const url = button.dataset.share;
      try {
        if (navigator.share) {
          await navigator.share({ title: document.title, url });
        } else {
          await navigator.clipboard.writeText(url);
          button.textContent = button.dataset.done;
        }
      } catch {
        // The reader closed the menu.
      }
    };
  }
}
