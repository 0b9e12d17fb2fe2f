package vn.bantin.content;

/** The keys of front matter, as written there. */
public enum Key {
    title,
    date,
    author,
    photoCredit,
    sapo,
    cover,
    tags,
    place,
    topic,
    slug,
    status,
    publishAt,
    expireAt,
    updated,
    corrections,
    related,
    source,
    aliases,
    featured,
    comments,
    thread,
    layout,
    photos,
    description,
    order
}
