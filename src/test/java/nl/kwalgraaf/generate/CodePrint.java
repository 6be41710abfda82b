package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.generate.Opmaak.Separator;

/** Prints codes and the headings that begin with one. */
final class CodePrint {
    private final Opmaak opmaak;
    private final Wrapper wrapper;

    CodePrint(Opmaak opmaak, Wrapper wrapper) {
        this.opmaak = opmaak;
        this.wrapper = wrapper;
    }

    /** The heading of a unit in the body, as lines. */
    List<String> heading(Eenheidscode code, String title) {
        boolean common = code.soort().gemeenschappelijk() || code.soort() == Deelsoort.KEUZEDEEL;
        Separator separator = common ? opmaak.afterCode() : opmaak.afterOwnCode();
        return heading(word(code) + print(code), title, separator, opmaak.width());
    }

    List<String> heading(Eenheidscode code, String title, Separator separator, int width) {
        return heading(print(code), title, separator, width);
    }

    private List<String> heading(String code, String title, Separator separator, int width) {
        List<String> lines = new ArrayList<>();
        String printed = code;
        int broken = printed.indexOf('\n');
        if (broken >= 0) {
            lines.add(printed.substring(0, broken).replace(Wrapper.GLUE, ' '));
            printed = printed.substring(broken + 1);
        }
        if (separator == Separator.NEW_LINE || separator == Separator.EMPTY_LINE) {
            lines.add(printed.replace(Wrapper.GLUE, ' '));
            if (separator == Separator.EMPTY_LINE) {
                lines.add("");
            }
            lines.addAll(wrapper.wrap(title, width));
        } else {
            lines.addAll(wrapper.wrap(printed + separator.text().replace(' ', Wrapper.GLUE) + title, width));
        }
        return lines;
    }

    /** What stands before the code of a kerntaak or werkproces. */
    private String word(Eenheidscode code) {
        if (code.isDeel()) {
            return "";
        }
        String word = code.isWerkproces() ? "Werkproces" : "Kerntaak";
        int number = code.isWerkproces() ? code.werkproces() : code.kerntaak();
        return switch (opmaak.unitWord()) {
            case NONE -> "";
            case WORD -> word + Wrapper.GLUE;
            case NUMBERED -> word + Wrapper.GLUE + number + Wrapper.GLUE;
        };
    }

    /** The code in this layout's form; a newline where it is broken over two lines. */
    String print(Eenheidscode code) {
        String plain = code.toString();
        return switch (opmaak.codeForm()) {
            case HYPHENS -> plain;
            case SPACED -> plain.replace("-", Wrapper.GLUE + "-" + Wrapper.GLUE);
            case TOGETHER -> plain.replace("-", "");
            case DOTTED -> plain.replace('-', '.');
            case BROKEN -> {
                int last = plain.lastIndexOf('-');
                yield last < 0 ? plain : plain.substring(0, last + 1) + "\n" + plain.substring(last + 1);
            }
        };
    }
}
