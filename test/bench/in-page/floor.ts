/** The floor: nothing that reads a page can do less than look once at each character of each text node. */
export function run(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at += 1) sum = (sum + data.charCodeAt(at)) | 0;
  }
  return sum;
}
