package vn.bantin.view;

/**
 * What stands where something was taken down; template {@code gone.ftlh}. It says nothing of what
 * that was. Search engines are asked to forget it, and hosts that can answer with status 410.
 */
public record GonePage(SiteView site, MetaView meta) implements Page {}
