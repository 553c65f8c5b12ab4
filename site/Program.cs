namespace CareerConnect.Site;

public static class Program
{
    public static int Main() => 0;
}
