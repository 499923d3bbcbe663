export interface SkeletonTerms {
  loading: string;
}

export const en: SkeletonTerms = { loading: 'Loading…' };

export const nl: SkeletonTerms = { loading: 'Wordt geladen …' };
