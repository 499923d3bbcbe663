/** Whose reactions they are: Meepraten's own server keeps them, or WordPress does. */
export const services = ['meepraten', 'wordpress'] as const;

export type Service = (typeof services)[number];

/** A thread of a service, as the attributes of an element name it. */
export interface ServicePlace {
  service: Service;
  /** Address of the reactions server, or of a WordPress; relative to the page. */
  server: string;
  /** Site on a reactions server; a WordPress is one. */
  site: string;
  /** Its key, or the id of the post. */
  thread: string;
}
