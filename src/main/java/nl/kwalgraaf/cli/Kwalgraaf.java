package nl.kwalgraaf.cli;

public final class Kwalgraaf {
    public static void main(String[] args) {
        System.out.println("hi");
    }
}
