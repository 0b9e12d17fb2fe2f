package vn.bantin.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.cache.MessageCodec;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

/** Entries of the manifest as bytes. */
final class EntryCodec extends FileCodec<Entry> {
    @Override
    public void pack(Entry entry, Packer out) {
        Inputs inputs = entry.inputs();
        out.print(inputs.template())
                .print(inputs.view())
                .print(inputs.source())
                .print(inputs.references())
                .print(entry.bytes())
                .number(entry.stamp().size())
                .number(entry.stamp().modifiedNanos());
        OutputFacts facts = entry.facts();
        out.texts(facts.ids()).number(facts.anchorLinks().size());
        for (AnchorLink link : facts.anchorLinks()) {
            out.text(link.href()).text(link.id());
            MessageCodec.pack(link.position(), out);
        }
        MessageCodec.pack(facts.messages(), out);
        out.flag(facts.gone()).text(facts.redirect());
    }

    @Override
    public Entry unpack(OutputPath path, Unpacker in) throws IOException {
        Inputs inputs = new Inputs(in.likelyPrint(), in.print(), in.print(), in.print());
        Fingerprint bytes = in.print();
        FileStamp stamp = new FileStamp(in.number(), in.number());
        return new Entry(inputs, bytes, stamp, facts(in));
    }

    private static OutputFacts facts(Unpacker in) throws IOException {
        List<String> ids = in.packedTexts();
        int count = in.count();
        List<AnchorLink> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            links.add(new AnchorLink(in.text(), in.text(), MessageCodec.position(in)));
        }
        var messages = MessageCodec.unpack(in);
        OutputFacts facts = new OutputFacts(ids, links, messages, in.flag(), in.text());
        return facts.equals(OutputFacts.NONE) ? OutputFacts.NONE : facts;
    }
}
