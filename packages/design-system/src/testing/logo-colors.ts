const steps = [0, 51, 102, 153, 204, 255];

/** Every logo colour that six steps of red, green and blue can make, from black to white: 216. */
export const logoColors = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue) => `rgb(${red}, ${green}, ${blue})`)),
);
