<?php
/**
 * Plugin Name: Meepraten
 * Description: Loads the Meepraten widgets, and shows the reactions to a post with them.
 * License: MIT
 *
 * Goes into wp-content/plugins/meepraten, with `comments.php` and the package's folder `dist`.
 * What can be set in wp-config.php:
 *   MEEPRATEN_SERVER  address of your reactions server; without it reactions are WordPress's own
 *   MEEPRATEN_FILES   address of the folder `dist`, where that is elsewhere
 */

if (!defined('ABSPATH')) {
    exit;
}

add_action('wp_head', function () {
    $files = trailingslashit(defined('MEEPRATEN_FILES') ? MEEPRATEN_FILES : plugins_url('dist', __FILE__));
    $settings = defined('MEEPRATEN_SERVER')
        ? ['data-server' => MEEPRATEN_SERVER]
        : ['data-service' => 'wordpress', 'data-server' => home_url('/')];
    foreach (['meepraten.css', 'prose.css'] as $style) {
        printf('<link rel="stylesheet" href="%s" />' . "\n", esc_url($files . $style));
    }
    printf('<script type="module" src="%s"', esc_url($files . 'meepraten.js'));
    foreach ($settings as $name => $value) {
        printf(' %s="%s"', $name, esc_attr($value));
    }
    echo "></script>\n";
});

/** The comments that WordPress draws itself stay inside: they show until the widget is there, and without scripts. */
function meepraten_around(string $comments, string $classes = ''): string
{
    // A theme of blocks asks for them twice.
    if (!is_singular('post') || str_contains($comments, '<mp-reactions')) {
        return $comments;
    }
    $class = $classes === '' ? '' : sprintf(' class="%s"', esc_attr($classes));
    $thread = defined('MEEPRATEN_SERVER') ? '' : sprintf(' thread="%d"', get_the_ID());
    return sprintf('<mp-reactions%s%s>%s</mp-reactions>', $class, $thread, $comments);
}

// Pictures of writers come from elsewhere, under an address made of the e-mail address: readers' browsers do not ask for it.
add_filter('pre_get_avatar', function ($picture, $of) {
    return is_singular('post') && $of instanceof WP_Comment ? '' : $picture;
}, 10, 2);

// Themes of blocks.
add_filter('render_block_core/comments', fn (string $comments) => meepraten_around($comments));

// All others have a file for them.
add_filter('comments_template', function (string $template): string {
    if (!is_singular('post')) {
        return $template;
    }
    $GLOBALS['meepraten_template'] = $template;
    return __DIR__ . '/comments.php';
}, 99);
