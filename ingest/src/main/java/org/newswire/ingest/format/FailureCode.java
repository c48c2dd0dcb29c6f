package org.newswire.ingest.format;

/**
 * Every reason for which ingest refuses input. The code is part of the contract: it is stable over releases and stands
 * in dead letters, receipts and reason files. An item that its topic cannot take has a code of {@code record.*}.
 */
public enum FailureCode {
    /** There is nothing in it, or only white space. */
    INPUT_EMPTY("input.empty"),
    /** It is larger than {@code ingest.max.unit.bytes}; its beginning is kept. */
    INPUT_TOO_LARGE("input.too-large"),
    /** No format reads input that begins like this. */
    FORMAT_UNRECOGNISED("format.unrecognised"),
    /** A parser failed on it: a defect of Newswire, not of the input. */
    FORMAT_FAILED("format.failed"),
    /** It is not text in any encoding. */
    TEXT_BINARY("text.binary"),
    /** It is not well-formed XML. */
    XML_MALFORMED("xml.malformed"),
    /** It is XML with more elements than are read. */
    XML_TOO_MUCH("xml.too-much"),
    /** It is well-formed XML, but not what its format asks for. */
    XML_UNEXPECTED("xml.unexpected"),
    /** It is not JSON. */
    NINJS_MALFORMED("ninjs.malformed"),
    /** It is JSON, but not an object. */
    NINJS_NOT_AN_OBJECT("ninjs.not-an-object"),
    /** It is not JSON. */
    JSON_MALFORMED("json.malformed"),
    /** It is JSON, but not an object. */
    JSON_NOT_AN_OBJECT("json.not-an-object"),
    /** The line is not JSON. */
    JSONL_MALFORMED_LINE("jsonl.malformed-line"),
    /** The line is JSON, but not an object. */
    JSONL_NOT_AN_OBJECT("jsonl.not-an-object"),
    /** It names no item: no identifier, no headline, no body. */
    ITEM_EMPTY("item.empty");

    private final String code;

    FailureCode(String code) {
        this.code = code;
    }

    /** The code as it is written: {@code ninjs.malformed}. */
    @Override
    public String toString() {
        return code;
    }
}
