/**
 * What is done once a release is recorded: {@link vn.bantin.publish.after.Verification} asks the
 * public side for some of it as any reader would, {@link vn.bantin.publish.after.HubPing} tells a
 * hub which feeds have changed, {@link vn.bantin.publish.after.Purge} tells a content delivery
 * network what to forget. Nothing here takes anything back.
 */
@NullMarked
package vn.bantin.publish.after;

import org.jspecify.annotations.NullMarked;
