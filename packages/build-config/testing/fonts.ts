import './fonts.css';

/** What the pictures of the elements are set in. It comes with the workspace and goes to no user. */
export const pictureFont = 'Vazirmatn Variable';

const weights = [400, 600, 700];

/** One letter of each file: Latin, its extension, Arabic, arrows. */
const scripts = ['a', 'ā', 'م', '→'];

/** @throws {Error} when one does not come: a picture in another font proves nothing. */
export async function pictureFontsLoaded(): Promise<void> {
  const wanted = [
    ...scripts.map((letter) => [pictureFont, letter] as const),
    ['Cascadia Mono', 'a'] as const,
  ];
  for (const [family, letter] of wanted)
    for (const weight of weights) {
      const faces = await document.fonts.load(`${weight} 1em '${family}'`, letter);
      if (faces.length === 0) throw new Error(`The font ${family} has not come for “${letter}”.`);
    }
}
