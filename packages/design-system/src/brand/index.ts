export { BrandError, type BrandErrorCode, type BrandVariable } from './brand-error.js';
export {
  brandThemeNames,
  checkBrand,
  type Brand,
  type BrandTheme,
  type RoleContrast,
  type ThemeReport,
} from './check-brand.js';
export type { Role } from './role-pairs.js';
