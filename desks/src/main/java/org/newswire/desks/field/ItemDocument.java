package org.newswire.desks.field;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.avro.Region;
import org.newswire.avro.RegionType;

/**
 * The document that Lucene searches for one item: the fields that are asked for, all made of words with places in the
 * item's text. Of a very long text the first {@value #MOST_READ} characters are read.
 */
public final class ItemDocument {

    /** Field with the names of the fields that the item has a value of, for {@code urgency:*}. */
    public static final String HAS = "has";

    /** As much as the annotators read. */
    static final int MOST_READ = 250_000;

    private static final FieldType PLACED = placed();

    private final EnrichedItem item;
    private final Document document = new Document();
    private final Tokens has = new Tokens();

    private ItemDocument(EnrichedItem item) {
        this.item = item;
    }

    /** The document of an item with these fields. */
    public static Document of(EnrichedItem item, Set<DeskField> wanted) {
        var document = new ItemDocument(item);
        for (var field : wanted) document.add(field, document.tokens(field));
        document.document.add(new Field(HAS, document.has, PLACED));
        return document.document;
    }

    private void add(DeskField field, Tokens tokens) {
        if (tokens.isEmpty()) return;
        document.add(new Field(field.fieldName(), tokens, PLACED));
        has.add(field.fieldName());
    }

    private Tokens tokens(DeskField field) {
        return switch (field) {
            case TEXT, EXACT -> story(field);
            case HEADLINE -> headline();
            case ENTITY -> entities(field, null);
            case PERSON -> entities(field, EntityType.PERSON);
            case ORGANISATION -> entities(field, EntityType.ORGANISATION);
            case PLACE -> entities(field, EntityType.LOCATION);
            case EVENT -> entities(field, EntityType.EVENT);
            case COUNTRY -> Countries.of(item);
            case TOPIC -> Topics.of(item);
            case MENTIONS_DATE -> DateTerms.of(item);
            case FEED -> new Tokens().add(Analyzers.folded(item.getFeed()));
            case LANGUAGE -> languages();
            case URGENCY -> number(item.getUrgency());
            case PRIORITY -> number(item.getPriority());
            case LOCATED -> names(field, item.getLocated(), item.getDateline());
            case PUB_STATUS -> new Tokens().add(item.getPubStatus().name().toLowerCase(Locale.ROOT));
            case PROVIDER -> names(field, List.of(), item.getProvider());
            case BYLINE -> names(field, item.getCreators(), item.getByline());
            case SLUGLINE -> names(field, List.of(), item.getSlugline());
            case KEYWORD -> names(field, item.getKeywords(), null);
            case GENRE -> names(field, item.getGenres(), null);
        };
    }

    private Tokens story(DeskField field) {
        return new Tokens().addWords(Analyzers.ofItem(field), readable(), 0);
    }

    /** The text with spaces for what is not the story, so that places stay what they are. */
    private String readable() {
        var text = item.getText().length() <= MOST_READ
                ? item.getText()
                : item.getText().substring(0, MOST_READ);
        StringBuilder masked = null;
        for (var region : item.getRegions()) {
            if (region.getType() != RegionType.BOILERPLATE || region.getBegin() >= text.length()) continue;
            if (masked == null) masked = new StringBuilder(text);
            for (int i = region.getBegin(); i < Math.min(region.getEnd(), text.length()); i++) masked.setCharAt(i, ' ');
        }
        return masked == null ? text : masked.toString();
    }

    private Tokens headline() {
        var words = Analyzers.ofItem(DeskField.HEADLINE);
        for (Region region : item.getRegions())
            if (region.getType() == RegionType.HEADLINE)
                return new Tokens()
                        .addWords(
                                words, item.getText().substring(region.getBegin(), region.getEnd()), region.getBegin());
        return item.getHeadline() == null ? new Tokens() : new Tokens().addWords(words, item.getHeadline());
    }

    /** Names as the story writes them, the canonical name where it first stands, and the id. */
    private Tokens entities(DeskField field, @Nullable EntityType type) {
        var tokens = new Tokens();
        for (var entity : item.getEntities()) if (type == null || entity.getType() == type) add(entity, field, tokens);
        return tokens;
    }

    private static void add(Entity entity, DeskField field, Tokens tokens) {
        var words = Analyzers.ofItem(field);
        var named = false;
        for (var mention : entity.getMentions()) {
            tokens.addWords(words, mention.getText(), mention.getBegin());
            tokens.add(Analyzers.folded(entity.getId()), mention.getBegin(), mention.getEnd());
            named |= mention.getText().equals(entity.getName());
        }
        if (!named) tokens.addWords(words, entity.getName());
    }

    private Tokens languages() {
        var tokens = new Tokens();
        for (var tag : new String[] {item.getLanguage(), item.getDetectedLanguage()}) {
            if (tag == null) continue;
            var plain = tag.toLowerCase(Locale.ROOT).replace('_', '-');
            for (int end = plain.length(); end > 0; end = plain.lastIndexOf('-', end - 1))
                tokens.add(plain.substring(0, end));
        }
        return tokens;
    }

    private static Tokens number(@Nullable Integer number) {
        return number == null ? new Tokens() : new Tokens().add(number.toString());
    }

    private static Tokens names(DeskField field, List<String> names, @Nullable String name) {
        var tokens = new Tokens();
        for (var each : names) tokens.addWords(Analyzers.ofItem(field), each);
        if (name != null) tokens.addWords(Analyzers.ofItem(field), name);
        return tokens;
    }

    private static FieldType placed() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
