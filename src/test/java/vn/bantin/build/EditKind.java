package vn.bantin.build;

/**
 * A kind of edit.
 *
 * @param name with its number in the catalogue, where it has one
 * @param where it can be seen
 * @param work done to the sources as values
 */
record EditKind(String name, Where where, Runnable work) {
    EditKind(String name, Runnable work) {
        this(name, Where.SOMEWHERE, work);
    }

    enum Where {
        /** In some files. */
        SOMEWHERE,
        /** In some files; the changed source keeps its size and its time of change. */
        SAME_TIME,
        /** In none. */
        NOWHERE,
        /** In none; the source has another time of change. */
        TOUCHED,
        /** In no byte, but everything is made again. */
        EVERYWHERE
    }
}
