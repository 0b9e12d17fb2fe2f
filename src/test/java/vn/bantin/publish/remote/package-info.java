/**
 * What the test of every place of publishing begins with: {@link
 * vn.bantin.publish.remote.TargetContract}, the promises of a target as cases; {@link
 * vn.bantin.publish.remote.PublicSide}, which crawls what readers get; {@link
 * vn.bantin.publish.remote.FaultSweep}, which lets every single operation fail.
 */
package vn.bantin.publish.remote;
