import { BrandError, checkBrand, type Brand } from '../brand/index.js';

/** Screens round, and each engine in its own way. */
const rounding = 2;

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Whether two colours are told apart on a screen. */
export const differ = (one: string, other: string) =>
  channels(one).some((channel, index) => Math.abs(channel - (channels(other)[index] ?? 0)) > rounding);

/** What `checkBrand` says is wrong. */
export const failureOf = (brand: Brand): BrandError => {
  try {
    checkBrand(brand);
  } catch (error) {
    if (error instanceof BrandError) return error;
    throw error;
  }
  throw new Error(`Nothing is wrong with ${JSON.stringify(brand)}.`);
};
