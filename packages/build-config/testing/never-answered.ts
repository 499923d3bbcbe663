/**
 * For a story that shows how an element waits for what it fetches: its request is kept from leaving, and the story has
 * ended when that request was made. The code that makes it may itself have to be fetched first; without the wait it
 * would be sent by the next story, and answered.
 */
export function neverAnswered() {
  const { prototype } = XMLHttpRequest;
  let asked: Promise<void>;
  return {
    beforeEach: () => {
      const own = Object.getOwnPropertyDescriptor(prototype, 'send')!;
      asked = new Promise((resolve) => {
        prototype.send = () => resolve();
      });
      return () => void Object.defineProperty(prototype, 'send', own);
    },
    play: () => asked,
  };
}
