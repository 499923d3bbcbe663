<?php
/**
 * Does one thing to the WordPress in whose folder it is run, and tells what came of it:
 * php wordpress.php '{"act": "…", …}' prints JSON.
 */

$asked = json_decode($argv[1], true, 512, JSON_THROW_ON_ERROR);
if ($asked['act'] === 'install') {
    define('WP_INSTALLING', true);
}
require getcwd() . '/wp-load.php';

function as_user(string $login): void
{
    $user = get_user_by('login', $login);
    // Also sets what this one may write: who has not 'unfiltered_html' writes through KSES.
    wp_set_current_user($user->ID);
    kses_init();
}

$acts = [
    'install' => function (array $asked) {
        require_once ABSPATH . 'wp-admin/includes/upgrade.php';
        wp_install('Het kantoor', 'beheerder', 'beheerder@blog.example', true, '', wp_generate_password());
        update_option('comment_registration', 0);
        update_option('timezone_string', 'Europe/Amsterdam');
        foreach (['editor', 'author'] as $role) {
            wp_insert_user([
                'user_login' => $role,
                'user_pass' => wp_generate_password(),
                'user_email' => "$role@blog.example",
                'display_name' => ucfirst($role),
                'role' => $role,
            ]);
        }
    },
    'dress' => function (array $asked) {
        switch_theme($asked['theme']);
        global $wp_rewrite;
        $wp_rewrite->set_permalink_structure($asked['permalinks']);
        flush_rewrite_rules();
    },
    'publish' => function (array $asked) {
        as_user($asked['as']);
        $id = wp_insert_post(wp_slash([
            'post_type' => $asked['type'] ?? 'post',
            'post_title' => $asked['title'],
            'post_content' => $asked['content'],
            'post_excerpt' => $asked['excerpt'] ?? '',
            'post_status' => 'publish',
            'comment_status' => $asked['comments'] ?? 'open',
            'tags_input' => $asked['tags'] ?? [],
        ]), true);
        if (is_wp_error($id)) {
            throw new Exception($id->get_error_message());
        }
        return ['id' => $id, 'url' => get_permalink($id), 'content' => get_post($id)->post_content];
    },
    // As an import puts them there: past every filter.
    'comment' => function (array $asked) {
        return wp_insert_comment([
            'comment_post_ID' => $asked['post'],
            'comment_parent' => $asked['parent'] ?? 0,
            'comment_author' => $asked['name'],
            'comment_author_email' => $asked['email'],
            'comment_content' => $asked['body'],
            'comment_approved' => 1,
            'comment_date' => $asked['date'],
            'comment_date_gmt' => $asked['date'],
        ]);
    },
    'approve' => function (array $asked) {
        $held = get_comments(['post_id' => $asked['post'], 'status' => 'hold']);
        foreach ($held as $comment) {
            wp_set_comment_status($comment->comment_ID, 'approve');
        }
        return count($held);
    },
    // WordPress takes one comment in 15 seconds from one place.
    'age' => function (array $asked) {
        global $wpdb;
        $wpdb->query("UPDATE $wpdb->comments SET comment_date_gmt = comment_date_gmt - INTERVAL 1 MINUTE");
        return $wpdb->rows_affected;
    },
    'comments' => function (array $asked) {
        $stored = get_comments(['post_id' => $asked['post'], 'status' => 'all', 'orderby' => 'comment_ID', 'order' => 'ASC']);
        return array_map(fn ($comment) => [
            'body' => $comment->comment_content,
            'name' => $comment->comment_author,
            'parent' => (int) $comment->comment_parent,
            'approved' => $comment->comment_approved === '1',
        ], $stored);
    },
];

echo json_encode($acts[$asked['act']]($asked), JSON_THROW_ON_ERROR);
