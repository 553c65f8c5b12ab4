using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>Teaches Markdown to see shortcodes. What they draw is put in later, where <see cref="Mark"/> stands.</summary>
internal sealed class ShortcodeExtension : IMarkdownExtension
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    /// <summary>Stands in the HTML for the shortcode that begins at a place of the text.</summary>
    public static string Mark(int place) => $"{Open}{place}{Close}";

    /// <summary>HTML cut at the marks: pieces of HTML and, between them, places of shortcodes.</summary>
    public static string[] Cut(string html) => html.Split([Open, Close]);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new Block());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new Inline());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectWriteBefore += (writer, item) =>
        {
            if (item is ShortcodeBlock or ShortcodeInline)
            {
                ((HtmlRenderer)writer).Write(Mark(item.Span.Start));
            }
        };
    }

    private sealed class Block : BlockParser
    {
        public Block() => OpeningCharacters = ['<'];

        // A line of a paragraph that begins with a figure is still a line of the paragraph.
        public override bool CanInterrupt(BlockProcessor processor, Markdig.Syntax.Block block) => block is not ParagraphBlock;

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent || !processor.Line.Match(ShortcodeText.Start) || Begins(processor.Line) is false)
            {
                return BlockState.None;
            }

            var block = new ShortcodeBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
            processor.NewBlocks.Push(block);
            block.AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
            return State(block);
        }

        public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            var shortcode = (ShortcodeBlock)block;
            var line = new StringSlice(processor.Line.Text, processor.CurrentLineStartPosition, processor.Line.End, processor.Line.NewLine);
            shortcode.AppendLine(ref line, 0, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
            block.UpdateSpanEnd(processor.Line.End);
            return State(shortcode);
        }

        private static BlockState State(ShortcodeBlock block) =>
            ShortcodeText.IsWhole(block.Lines.ToString()) ? BlockState.BreakDiscard : BlockState.ContinueDiscard;

        /// <summary>False where a sentence goes on behind a shortcode of one end.</summary>
        private static bool Begins(StringSlice line)
        {
            var text = line.ToString();
            var length = ShortcodeText.LengthOfSelfClosed(text);
            return length == 0 || string.IsNullOrWhiteSpace(text[length..]);
        }
    }

    private sealed class Inline : InlineParser
    {
        public Inline() => OpeningCharacters = ['<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (!slice.Match(ShortcodeText.Start))
            {
                return false;
            }

            var text = slice.ToString();
            var length = ShortcodeText.LengthOfSelfClosed(text);
            length = length == 0 ? text.Length : length;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new ShortcodeInline(text[..length])
            {
                Span = new SourceSpan(start, start + length - 1),
                Line = line,
                Column = column,
            };
            slice.Start += length;
            return true;
        }
    }
}
