using Xunit;

namespace PeaceTerms.Tests;

/// <summary>The laws of sets, which hold for sets of outcomes of any kind.</summary>
internal static class BooleanAlgebra
{
    public static void Holds(OutcomeSet a, OutcomeSet b, OutcomeSet c)
    {
        var (all, none) = (a.Domain.Everything, a.Domain.Nothing);
        Assert.True(none.IsEmpty);
        Assert.Equal(all, none.Complement());

        Assert.Equal(a.Unite(b), b.Unite(a));
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(a.Unite(b).Unite(c), a.Unite(b.Unite(c)));
        Assert.Equal(a.Intersect(b).Intersect(c), a.Intersect(b.Intersect(c)));
        Assert.Equal(a.Intersect(b.Unite(c)), a.Intersect(b).Unite(a.Intersect(c)));
        Assert.Equal(a.Unite(b.Intersect(c)), a.Unite(b).Intersect(a.Unite(c)));

        Assert.Equal(a, a.Unite(a));
        Assert.Equal(a, a.Intersect(a));
        Assert.Equal(a, a.Unite(none));
        Assert.Equal(a, a.Intersect(all));
        Assert.Equal(all, a.Unite(all));
        Assert.Equal(none, a.Intersect(none));
        Assert.Equal(a, a.Unite(a.Intersect(b)));
        Assert.Equal(a, a.Intersect(a.Unite(b)));

        Assert.Equal(a, a.Complement().Complement());
        Assert.Equal(all, a.Unite(a.Complement()));
        Assert.Equal(none, a.Intersect(a.Complement()));
        Assert.Equal(a.Unite(b).Complement(), a.Complement().Intersect(b.Complement()));
        Assert.Equal(a.Intersect(b).Complement(), a.Complement().Unite(b.Complement()));
    }
}
