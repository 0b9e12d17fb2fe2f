/**
 * Stage plan: the site to the {@link vn.bantin.plan.RenderPlan}, one {@link vn.bantin.plan.Job} for
 * each file, with digests of all that goes into it. Front door: {@link vn.bantin.plan.Planner}.
 * Pure; views and contexts of bodies are made when they are asked for. Must not know what is
 * already there, nor read a file.
 */
@NullMarked
package vn.bantin.plan;

import org.jspecify.annotations.NullMarked;
