// The key stands behind the # of the link, which a browser sends to nobody. It goes on in the body of the form.
const field = document.getElementById("key");
const key = decodeURIComponent(location.hash.slice(1));
if (field && key) {
  history.replaceState(null, "", location.pathname);
  field.value = key;
  field.form.submit();
}
