/** Elements that stand on lines of their own. */
export const BLOCK_TAGS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article main header blockquote pre center table tbody thead tfoot tr td th caption form fieldset address figure figcaption hr body html'.split(
    ' ',
  ),
);
