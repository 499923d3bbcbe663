import type { RawArticle } from './raw-article.js';
import { remove } from './nodes.js';

/**
 * Bars of buttons that share the page, which plugins print above and below the text. Their buttons need the scripts of
 * those plugins; what is left of them is a list of names of other sites.
 */
export function shareBars({ root }: RawArticle): void {
  remove(root, [
    // Jetpack
    '.sharedaddy, .sd-sharing, .sd-block.sd-social, .jp-sharing-input-touch',
    // AddToAny, AddThis, ShareThis
    '.addtoany_share_save_container, .addtoany_content, .a2a_kit, .addthis_toolbox, .addthis_tool, .sharethis-inline-share-buttons',
    // Sassy, Simple, Social Warfare, Mashshare, Easy Social, Novashare, Grow, Shareaholic, Shared Counts, Monarch
    '.heateor_sss_sharing_container, .heateorSssClear, .ssba, .ssba-wrap, .ssbp-wrap, .swp_social_panel, .mashsb-container, .essb_links',
    '.novashare-buttons, .dpsp-content-wrapper, .dpsp-share-text, .shareaholic-canvas, .shared-counts-wrap, .et_social_inline',
    '.wp-block-outermost-social-sharing, .wp-block-social-sharing',
    '.share-buttons, .sharing-buttons, .share-bar, .share-links, .social-share, .social-sharing, .post-share',
  ]);
}
