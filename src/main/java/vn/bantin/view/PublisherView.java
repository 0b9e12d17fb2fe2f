package vn.bantin.view;

/** Who answers for the portal; every text but {@code name} may be empty. */
public record PublisherView(
        String name,
        String address,
        String phone,
        String email,
        String responsible,
        String licence) {}
