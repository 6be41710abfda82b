package nl.kwalgraaf.serve.pages;

/**
 * Another form of what a page shows.
 *
 * @param name what the parameter {@code format} calls it
 */
public record Alternate(String name, String mediaType) {}
