// Plain old JavaScript: it runs where the application cannot, and says so in words instead of a white page.
(function () {
  var match = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent);
  var tooOld =
    !('noModule' in document.createElement('script')) ||
    typeof Promise.any !== 'function' ||
    typeof ''.replaceAll !== 'function' ||
    (match !== null && Number(match[1]) < 87);
  if (!tooOld) return;
  document.addEventListener('DOMContentLoaded', function () {
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.style.cssText =
      'max-width:40em;margin:4em auto;padding:1.5em;border:2px solid #1d4e89;font:18px/1.7 sans-serif';
    box.appendChild(document.createElement('h1')).textContent = '浏览器版本过低';
    box.appendChild(document.createElement('p')).textContent =
      '本系统需要 Chromium 87 或更新内核的浏览器(如新版 Chrome、Edge、360 极速模式、奇安信、红莲花)。' +
      '双内核浏览器请点击地址栏旁的图标切换到“极速模式”;仍不能打开的,请联系本单位信息化管理人员升级浏览器。';
    document.body.insertBefore(box, document.body.firstChild);
  });
})();
